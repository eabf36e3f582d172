import { runMain } from '../../server/run.ts';
import { runCompatibility } from './compatibility.ts';

/** As many as version 1.2.1 has. */
const expected = 23;

await runMain(async () => {
  const tests = await runCompatibility();
  for (const topic of new Set(tests.map((test) => test.topic))) {
    const ofTopic = tests.filter((test) => test.topic === topic);
    const passed = ofTopic.filter((test) => test.isPassed);
    process.stdout.write(`${topic.padEnd(20)} ${passed.length} of ${ofTopic.length}\n`);
  }
  const failed = tests.filter((test) => !test.isPassed);
  for (const { topic, title, failure } of failed)
    process.stdout.write(`\n${topic}: ${title}\n${failure}\n`);
  process.stdout.write(`\n${tests.length - failed.length} of ${expected} tests passed.\n`);
  process.exitCode = failed.length === 0 && tests.length === expected ? 0 : 1;
});
