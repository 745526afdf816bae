import { blockYaml, type Json, type JsonObject } from '../../src/source/index.ts';
import { type Draw, maybe } from './draw.ts';

/**
 * A questionnaire in one document, spread over files in some way: a part of each list stays in the manifest (it comes first), the rest goes to
 * files of its own, YAML or JSON. The order of domains and measures stays.
 */
export function splitOverFiles(draw: Draw, document: JsonObject): { readonly [path: string]: string } {
  const { domains = [], measures = [], sources = [], priorities, ...head } = document;
  const files = new Map<string, string>();
  const include: string[] = [];
  const write = (kind: string, content: JsonObject) => {
    const path = `${kind}/${include.length}${draw.pick(['.json', '.json', '.yaml'])}`;
    files.set(`q/${path}`, asText(path, { kind, schemaVersion: 1, ...content }));
    include.push(path);
  };
  const [inlineDomains, ownDomains] = cut(draw, domains);
  const [inlineMeasures, ownMeasures] = cut(draw, measures);
  const [inlineSources, ownSources] = cut(draw, sources);
  const writers = [
    () => {
      for (const domain of ownDomains) write('domain', domain);
    },
    () => {
      const [first, second] = cut(draw, ownMeasures);
      for (const part of [first, second]) write('measures', { measures: part });
    },
    () => write('sources', { sources: ownSources }),
  ];
  const outside = priorities !== undefined && draw.chance(60);
  if (outside) writers.push(() => write('priorities', priorities as JsonObject));
  for (const writer of draw.shuffled(writers)) writer();
  const manifest = {
    ...head,
    include,
    ...(outside || priorities === undefined ? {} : { priorities }),
    ...(inlineDomains.length > 0 ? { domains: inlineDomains } : maybe(draw, 50, () => ({ domains: [] }))),
    measures: inlineMeasures,
    sources: inlineSources,
  };
  const path = draw.pick(['questionnaire.json', 'questionnaire.yaml']);
  return { [`q/${path}`]: asText(path, manifest), ...Object.fromEntries(files) };
}

function cut(draw: Draw, list: Json): readonly [readonly JsonObject[], readonly JsonObject[]] {
  const items = list as readonly JsonObject[];
  const at = draw.whole(0, items.length);
  return [items.slice(0, at), items.slice(at)];
}

function asText(path: string, document: JsonObject): string {
  return path.endsWith('.json') ? JSON.stringify(document) : blockYaml(document);
}
