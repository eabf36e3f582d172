import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * `npm run licences`: writes the list in `docs/licences.md`, of every package that runs in production, from the lock file.
 * With `--check` it writes nothing and fails when the list is another, or an installed package says another licence.
 */
const path = 'docs/licences.md';
const marker = '<!-- npm run licences writes what follows -->';

interface Package {
  readonly name: string;
  readonly license: string;
  readonly isDirect: boolean;
}

const packages = readPackages();
const [prose = ''] = readFileSync(path, 'utf8').split(marker);
const text = await format(`${prose}${marker}\n\n${toSections(packages)}`, {
  ...(await resolveConfig(path)),
  filepath: path,
});

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is not what package-lock.json says. Run: npm run licences`);
  process.exitCode = 1;
}

/** What the lock file says runs in production, on any platform. */
function readPackages(): Package[] {
  const { packages } = readObject(readFileSync('package-lock.json', 'utf8'));
  const entries = Object.entries(toObject(packages)).map(
    ([place, entry]) => [place, toObject(entry)] as const,
  );
  const own = entries.find(([place]) => place === '')?.[1] ?? {};
  const direct = toObject(own['dependencies']);
  return entries
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { license }]) => {
      const name = place.replace(/^.*node_modules\//, '');
      checkInstalled(place, license);
      return {
        name,
        license: typeof license === 'string' ? license : 'unknown',
        isDirect: place === `node_modules/${name}` && Object.hasOwn(direct, name),
      };
    });
}

/** A package of another platform is in the lock file and not here. */
function checkInstalled(place: string, license: unknown): void {
  const file = `${place}/package.json`;
  if (!existsSync(file)) return;
  const installed = readObject(readFileSync(file, 'utf8'))['license'];
  if (installed === license) return;
  console.error(`${place} says ${String(installed)}, package-lock.json ${String(license)}.`);
  process.exitCode = 1;
}

function toSections(all: readonly Package[]): string {
  return [...new Set(all.map(({ license }) => license))]
    .map((license) => ({ license, found: all.filter((one) => one.license === license) }))
    .toSorted((one, other) => other.found.length - one.found.length)
    .map(({ license, found }) => {
      const direct = found.filter(({ isDirect }) => isDirect);
      const others = found.filter(({ isDirect }) => !isDirect);
      return [
        `## ${license}`,
        ...(direct.length > 0 ? [`Used directly: ${toNames(direct)}.`] : []),
        ...(others.length > 0 ? [`Through others: ${toNames(others)}.`] : []),
      ].join('\n\n');
    })
    .join('\n\n');
}

function toNames(found: readonly Package[]): string {
  return [...new Set(found.map(({ name }) => `\`${name}\``))].toSorted().join(', ');
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(json: string): Fields {
  return toObject(JSON.parse(json));
}

function toObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
