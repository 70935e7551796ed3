/** Generated from pipeline/evaluate/measures.yml by `tsx pipeline/generate/page.ts`. Do not edit. */

import type { TableName } from '../../core/tables.gen.ts';

/** How often rows of some tables are right. */
export interface MeasuredThing {
  readonly tables: readonly TableName[];
  readonly what: string;
  /** Name of the test set. */
  readonly on: string;
  /** F1, accuracy or share from 0 to 1, or a count. */
  readonly scores: readonly { readonly name: string; readonly result: string }[];
}

/** What the test sets are and when they were measured on, by name. */
export const TEST_SETS: Readonly<Record<string, string>> = {
  "web pages": "60 pages with their main text marked by others; measured on 2026-11-22",
  "gold corpus": "the five articles of the bundled release, annotated by hand (172 claims, 121 attributions, 370 names, 20 figures); the rules were written with these at hand, so expect less on other texts; measured on 2026-11-22",
  "entities judged": "100 entities of 246 published articles, judged by one person who knew the rules; measured on 2026-11-22",
  "NewsQuant sample": "published annotations of quantities in news; the rules were written with them at hand; measured on 2026-11-22",
  "Recognizers-Text specs": "published test cases of Microsoft's recognizers of numbers, units and dates, less those that are no prose; measured on 2026-11-22",
  "figures judged": "96 figures of 246 published articles, judged by one person who knew the rules; measured on 2026-11-22",
  "PolNeAR dev": "the development part of a published corpus of attributions in US news; it chose models and thresholds; measured on 2026-11-22",
  "statements judged": "200 claims of 246 published articles, judged by three readers who had seen none of the rules; what two of them say; measured on 2026-11-22",
  "groups judged": "100 groups of claims, 100 of quotations and 69 of figures of 246 published articles, judged by one person who knew the rules; measured on 2026-11-22",
  "82 stories": "246 published US news articles on 82 events, three each; measured on 2026-11-22"
};

/** What was measured. */
export const MEASURES: readonly MeasuredThing[] = [
  {
    "tables": [
      "articles"
    ],
    "what": "main text of web pages, words",
    "on": "web pages",
    "scores": [
      {
        "name": "F1",
        "result": "0.972"
      }
    ]
  },
  {
    "tables": [
      "articles"
    ],
    "what": "boilerplate, words",
    "on": "gold corpus",
    "scores": [
      {
        "name": "F1",
        "result": "1.000"
      }
    ]
  },
  {
    "tables": [
      "mentions",
      "entities"
    ],
    "what": "names, F1",
    "on": "gold corpus",
    "scores": [
      {
        "name": "found",
        "result": "0.996"
      },
      {
        "name": "with the right type",
        "result": "0.996"
      },
      {
        "name": "joined into entities (B-cubed)",
        "result": "0.994"
      }
    ]
  },
  {
    "tables": [
      "mentions"
    ],
    "what": "pronouns and descriptions",
    "on": "gold corpus",
    "scores": [
      {
        "name": "F1",
        "result": "0.889"
      }
    ]
  },
  {
    "tables": [
      "entities"
    ],
    "what": "entities of a story that are half of a split thing",
    "on": "entities judged",
    "scores": [
      {
        "name": "wrong",
        "result": "6 of 100"
      }
    ]
  },
  {
    "tables": [
      "figures"
    ],
    "what": "figures with value, unit, bound and period",
    "on": "gold corpus",
    "scores": [
      {
        "name": "F1",
        "result": "1.000"
      }
    ]
  },
  {
    "tables": [
      "figures"
    ],
    "what": "figures, F1",
    "on": "NewsQuant sample",
    "scores": [
      {
        "name": "value",
        "result": "0.976"
      },
      {
        "name": "and unit",
        "result": "0.948"
      },
      {
        "name": "and bound",
        "result": "0.941"
      },
      {
        "name": "subject in part",
        "result": "0.924"
      },
      {
        "name": "whole subject",
        "result": "0.771"
      }
    ]
  },
  {
    "tables": [
      "figures"
    ],
    "what": "numbers, units, dates",
    "on": "Recognizers-Text specs",
    "scores": [
      {
        "name": "F1 of numbers",
        "result": "0.959"
      },
      {
        "name": "F1 with units",
        "result": "0.961"
      },
      {
        "name": "accuracy of dates and ranges",
        "result": "0.911"
      }
    ]
  },
  {
    "tables": [
      "figures"
    ],
    "what": "columns of figures",
    "on": "figures judged",
    "scores": [
      {
        "name": "value",
        "result": "94 of 96"
      },
      {
        "name": "unit",
        "result": "93 of 96"
      },
      {
        "name": "bound",
        "result": "95 of 96"
      },
      {
        "name": "whole subject",
        "result": "71 of 96"
      },
      {
        "name": "period",
        "result": "90 of 96"
      }
    ]
  },
  {
    "tables": [
      "attributions"
    ],
    "what": "attributions, F1",
    "on": "gold corpus",
    "scores": [
      {
        "name": "found",
        "result": "0.872"
      },
      {
        "name": "with the right source and cue",
        "result": "0.829"
      }
    ]
  },
  {
    "tables": [
      "attributions"
    ],
    "what": "columns of attributions that were found, accuracy",
    "on": "gold corpus",
    "scores": [
      {
        "name": "quotation",
        "result": "0.990"
      },
      {
        "name": "stance",
        "result": "0.980"
      },
      {
        "name": "source kind",
        "result": "0.941"
      }
    ]
  },
  {
    "tables": [
      "attributions"
    ],
    "what": "exact spans, F1",
    "on": "PolNeAR dev",
    "scores": [
      {
        "name": "source",
        "result": "0.780"
      },
      {
        "name": "cue",
        "result": "0.744"
      },
      {
        "name": "content",
        "result": "0.652"
      }
    ]
  },
  {
    "tables": [
      "attributions"
    ],
    "what": "words, F1",
    "on": "PolNeAR dev",
    "scores": [
      {
        "name": "source",
        "result": "0.809"
      },
      {
        "name": "cue",
        "result": "0.688"
      },
      {
        "name": "content",
        "result": "0.858"
      },
      {
        "name": "whole attributions",
        "result": "0.698"
      }
    ]
  },
  {
    "tables": [
      "attributions"
    ],
    "what": "words, coverage by span, F1",
    "on": "PolNeAR dev",
    "scores": [
      {
        "name": "source",
        "result": "0.810"
      },
      {
        "name": "cue",
        "result": "0.795"
      },
      {
        "name": "content",
        "result": "0.818"
      }
    ]
  },
  {
    "tables": [
      "claims"
    ],
    "what": "claims",
    "on": "gold corpus",
    "scores": [
      {
        "name": "F1",
        "result": "0.899"
      }
    ]
  },
  {
    "tables": [
      "claims"
    ],
    "what": "columns of claims that were found, accuracy",
    "on": "gold corpus",
    "scores": [
      {
        "name": "kind",
        "result": "0.959"
      },
      {
        "name": "polarity",
        "result": "0.993"
      },
      {
        "name": "certainty",
        "result": "0.993"
      },
      {
        "name": "voice",
        "result": "0.973"
      }
    ]
  },
  {
    "tables": [
      "claims",
      "figures"
    ],
    "what": "figures tied to the right claim",
    "on": "gold corpus",
    "scores": [
      {
        "name": "share",
        "result": "0.947"
      }
    ]
  },
  {
    "tables": [
      "claims"
    ],
    "what": "statements of claims",
    "on": "statements judged",
    "scores": [
      {
        "name": "true to the article",
        "result": "179 of 200"
      },
      {
        "name": "complete",
        "result": "174 of 200"
      },
      {
        "name": "grammatical",
        "result": "186 of 200"
      }
    ]
  },
  {
    "tables": [
      "claim_groups"
    ],
    "what": "pairs of claims of several articles in one group",
    "on": "gold corpus",
    "scores": [
      {
        "name": "precision",
        "result": "0.920"
      },
      {
        "name": "recall",
        "result": "0.590"
      }
    ]
  },
  {
    "tables": [
      "quote_groups",
      "figure_groups"
    ],
    "what": "pairs in one group, F1",
    "on": "gold corpus",
    "scores": [
      {
        "name": "quotations",
        "result": "0.800"
      },
      {
        "name": "figures",
        "result": "1.000"
      }
    ]
  },
  {
    "tables": [
      "claim_groups",
      "quote_groups",
      "figure_groups"
    ],
    "what": "groups whose members all belong",
    "on": "groups judged",
    "scores": [
      {
        "name": "claims",
        "result": "91 of 100"
      },
      {
        "name": "quotations",
        "result": "89 of 100"
      },
      {
        "name": "figures",
        "result": "67 of 69"
      }
    ]
  },
  {
    "tables": [
      "stories"
    ],
    "what": "stories (B-cubed F1)",
    "on": "82 stories",
    "scores": [
      {
        "name": "with dates",
        "result": "0.985"
      },
      {
        "name": "without dates",
        "result": "0.934"
      }
    ]
  }
];
