import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { rules } from '../subgraphs/coordination/findings/rules.ts';
import { sameSupport } from '../subgraphs/coordination/findings/standards.ts';

/**
 * Writes `docs/findings.md`: the rules of what must not be missed as a caseworker's manager or a lawyer reads them, from
 * `subgraphs/coordination/findings/`. With `--check` it writes nothing and fails when the file is not what it would write.
 */
const isCheck = process.argv.includes('--check');
const file = 'docs/findings.md';
const cell = (text: string) => text.replaceAll('|', '\\|');

const severities = ({ broken, near }: (typeof rules)[number]['severity']) =>
  near === undefined ? broken : `${broken}; ${near} before`;

const document = `# What must not be missed

Written by \`npm run findings\` from \`subgraphs/coordination/findings/rules.ts\`. \`Citizen.findings\` shows them of one citizen, \`Me.findings\` of a caseload. Each rule is a pure function over one input (\`findings/situation.ts\`): what the request's caller may see, on one day. A rule that lacks a centre, or anything else that it needs, answers \`CANNOT_JUDGE\` as a finding of its own, with severity NOTICE and the centres that are missing: no finding means that all is well.

Sources: a law's paragraph, or a row of the handbooks (G Gribskov, S Stevns, R Rudersdal, O Odder, N Norddjurs); \`[D]\` is our own. A measure's finding names the paragraph of the measure.

| Rule | What it finds | Severity | Source |
| --- | --- | --- | --- |
${rules
  .map(
    ({ code, description, severity, source }) =>
      `| \`${code}\` | ${cell(description)} | ${severities(severity)} | ${cell(source)} |`,
  )
  .join('\n')}

## The same support

Paragraphs that give the same kind of support, whichever centre grants them (\`findings/same-support.json\`):

| What | Paragraphs | Source |
| --- | --- | --- |
${sameSupport.groups
  .map(
    ({ name, measures, source }) =>
      `| ${name} | ${measures.map(({ law, paragraph = '' }) => `${law} ${paragraph}`).join(', ')} | ${source} |`,
  )
  .join('\n')}

How long before a day a rule warns stands in \`findings/standards.json\`; a programme's own file says it for its own limits.
`;

const written = await format(document, { ...(await resolveConfig(file)), parser: 'markdown' });
if (!isCheck) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) {
  console.error(`${file} is not what the rules say: run \`npm run findings\`.`);
  process.exitCode = 1;
}
