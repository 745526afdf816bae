import { domainsOf, type Interview } from '../../interview/index.ts';
import type { DomainId } from '../../questionnaire/index.ts';
import { type Asking, chooseNumbered } from './asking.ts';

/** Asks for one of the domains that an interview asks anything in, with how far each is; null where the respondent turns back. */
export function chooseDomain(interview: Interview, message: string, asking: Asking): Promise<DomainId | null> {
  const { settled } = asking.wording.course;
  const items = domainsOf(interview).map((progress) => ({
    item: progress.domain.id,
    label: `${progress.domain.title} (${settled(progress.settled, progress.applicable)})`,
  }));
  return chooseNumbered({ message, items, current: null }, asking);
}
