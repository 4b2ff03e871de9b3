/** What the page of stays gives its calculator, in the page's own language. */
export interface CalculatorData {
  /** For dates in words. */
  readonly locale: string;
  /** The site's name, and its host: a part of the reminder's id. */
  readonly siteName: string;
  readonly site: string;
  readonly rules: readonly CalculatorRule[];
  readonly words: CalculatorWords;
}

/** What is known of one passport in one country. */
export interface CalculatorRule {
  readonly passport: string;
  readonly country: string;
  readonly passportName: string;
  readonly countryName: string;
  /** Not given where the length of stay is not known. */
  readonly days?: number;
  /** Not given where the rule does not say how stays are counted together. */
  readonly window?: 'visit' | 'year' | { readonly days: number };
  readonly text: string;
  readonly conditions: readonly string[];
  readonly sources: readonly { readonly href: string; readonly text: string }[];
}

type Sentence =
  | 'about'
  | 'leaveBy'
  | 'oneDay'
  | 'days'
  | 'fromEntry'
  | 'leftToday'
  | 'isPast'
  | 'rule'
  | 'window'
  | 'year'
  | 'earlierUse'
  | 'earlierNone'
  | 'visit'
  | 'perYear'
  | 'calendarYear'
  | 'calendarSame'
  | 'notYet'
  | 'notYetNever'
  | 'usedUp'
  | 'fromBack'
  | 'noEnd'
  | 'noEndWhy'
  | 'notKnown'
  | 'notKnownWhy'
  | 'windowNotKnown'
  | 'conditions'
  | 'mayEnter'
  | 'sources'
  | 'save'
  | 'event'
  | 'eventText'
  | 'reminder';

export interface CalculatorWords {
  readonly stay: string;
  readonly remove: string;
  readonly errors: Readonly<
    Record<'country' | 'entry' | 'stay' | 'day' | 'backwards' | 'overlaps', string>
  >;
  readonly answer: Readonly<Record<Sentence, string>>;
}
