/** `init DIR`: a new project folder for the user's own articles. */
import { basename, join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { CommandContext, ExitCode } from './output.ts';

/** Writes a config, an empty `articles/` and a README; never into a folder that holds something. */
export async function initCommand(
  folder: string,
  { effects, output, workingFolder }: CommandContext,
): Promise<ExitCode> {
  const path = resolve(workingFolder, folder);
  const kind = effects.kindOf(path);
  if (kind === 'file' || kind === 'other' || (kind === 'folder' && effects.listFolder(path).length > 0))
    throw new UserError(`${folder}: is not an empty folder; name a new one`);
  effects.makeFolder(join(path, 'articles'));
  effects.writeFile(join(path, 'config.yml'), configText(basename(path)));
  effects.writeFile(join(path, 'README.md'), readmeText(basename(path)));
  output.note(`${folder}: put articles into ${join(folder, 'articles')}, then: cd ${folder} && as-reported run`);
  return 0;
}

function configText(name: string): string {
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'release';
  return `# What may stand here: as-reported schema config
inputs: [articles]
output: output

release:
  name: ${slug}
  title: ${JSON.stringify(`${name}, as reported`)}
  version: 1.0.0
  licence: CC-BY-4.0
  # How much of the articles' words the release carries: excerpts, full or none.
  texts: excerpts

# What you know of the things that your articles name; used before any guess.
# entities:
#   - name: Joe Biden
#     type: person
#     aliases: [President Biden]
#     country_code: US
`;
}

function readmeText(name: string): string {
  return `# ${name}

1. Put articles into \`articles/\`: \`.txt\`, \`.md\`, \`.html\`, \`.jsonl\` or \`.csv\`.
   A text may begin with front matter: \`title\`, \`published\`, \`outlet\`, \`byline\`, \`url\`, \`story\`.
2. \`as-reported run\` writes the release into \`output/\`.
3. \`as-reported validate output\` checks it; \`as-reported explain ID\` shows where a row comes from.
`;
}
