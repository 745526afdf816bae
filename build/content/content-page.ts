import type { Content } from './content.ts';
import { figureSection } from './figure-section.ts';
import { lawSection } from './law-section.ts';
import { orderSection } from './order-section.ts';
import { questionSection } from './question-section.ts';
import { quickCheckSection } from './quick-check-section.ts';
import { themeSection } from './theme-section.ts';
import { workPackageSection } from './work-package-section.ts';

/** What is made anew between `<!-- begin: NAME -->` and `<!-- end: NAME -->` of docs/content.md; the prose around it is written by hand. */
const sections: { readonly [name: string]: (content: Content) => string } = {
  themes: themeSection,
  'work-packages': workPackageSection,
  questions: questionSection,
  law: lawSection,
  figures: figureSection,
  order: orderSection,
  'quick-check': quickCheckSection,
};

/** The page with all its tables made from the content. Throws where the page lacks the place of one, or has one that nothing fills. */
export function contentPage(page: string, content: Content): string {
  const places = [...page.matchAll(/<!-- begin: ([a-z-]+) -->/g)].map(([, name = '']) => name);
  const wanted = Object.keys(sections);
  if (places.join() !== wanted.join())
    throw new Error(`the page has places for ${places.join()}, not for ${wanted.join()}`);
  return Object.entries(sections).reduce((text, [name, section]) => {
    const place = new RegExp(`(<!-- begin: ${name} -->\n)[\\s\\S]*?(<!-- end: ${name} -->)`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}\n${section(content)}\n\n${end}`);
  }, page);
}
