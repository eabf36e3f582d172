// The suite knows its gateway at port 4000 alone; here it is where there was room.
require(process.env.SUITE_CLIENT).ROUTER_URL = process.env.ROUTER_URL;
