/** The files as they are written, as far as scoring needs them: what the reference implementation reads. */
export interface QuestionnaireDocument {
  scale: { max: number };
  target: number;
  scoring?: { unanswered?: string; unknown?: string; notApplicable?: string };
  sizeClasses?: { id: string; belowPopulation?: number; workplaces: number }[];
  domains?: DomainDocument[];
  priorities?: {
    rankPoints?: number[];
    categories: { id: string; votes?: number[] | null; weight?: number }[];
    workPackages?: { id: string; category: string }[];
  };
}

export interface DomainDocument {
  id: string;
  weight?: number;
  target?: number;
  aggregation?: 'mean' | 'min' | 'staged';
  passAt?: number;
  questions: QuestionDocument[];
}

export interface QuestionDocument {
  id: string;
  type: 'level' | 'choice' | 'yes-no' | 'number' | 'multi' | 'text';
  scored?: boolean;
  levels?: { yes?: number; no?: number };
  options?: { id: string; level?: number; points?: number }[];
  thresholds?: ThresholdDocument[] | Record<string, ThresholdDocument[]>;
  interpolate?: boolean;
  weight?: number;
  target?: number;
  stage?: number;
  workPackages?: string[];
  categories?: string[];
  appliesWhen?: ConditionDocument;
  duty?: { fulfilledAt: number };
  cap?: { below: number; at: number; when?: ConditionDocument };
}

export interface ThresholdDocument {
  from: number;
  level: number;
}

export interface ConditionDocument {
  all?: ConditionDocument[];
  any?: ConditionDocument[];
  not?: ConditionDocument;
  question?: string;
  profile?: 'body' | 'state' | 'population' | 'workplaces' | 'sizeClass';
  is?: string | number | boolean;
  isAnyOf?: (string | number | boolean)[];
  atLeast?: number;
  atMost?: number;
  includes?: string;
  answered?: true;
}

export type ValueDocument = number | boolean | string | string[];

export interface AnswersDocument {
  municipality: { body?: string; state?: string; population?: number; workplaces?: number; sizeClass?: string };
  targets?: Record<string, number>;
  answers: Record<string, ValueDocument | EntryDocument>;
}

export interface EntryDocument {
  value?: ValueDocument;
  unknown?: true;
  notApplicable?: string;
}
