import { serveProducts, serveSupergraph } from './supergraph.ts';
import { runSuite, type SuiteTest } from './suite.ts';

/** The suite against a subgraph on our server, behind our gateway; nothing is left running. */
export async function runCompatibility(): Promise<SuiteTest[]> {
  const products = await serveProducts();
  try {
    const supergraph = await serveSupergraph(products.url);
    try {
      return await runSuite(products.url, supergraph.url);
    } finally {
      await supergraph.close();
    }
  } finally {
    await products.close();
  }
}
