import type { Databases } from './databases.ts';

const count = 'value isSuppressed';
const amount = 'ore isSuppressed isPriced';
const flow = `enrolled { ${count} } begun { ${count} } ended { ${count} }`;

/** Everything that a manager can ask of a programme. */
export const figuresQuery = `query ($code: ID!, $from: Date!, $to: Date!) {
  programme(code: $code) {
    name
    figures(from: $from, to: $to) {
      id from to countedOn least
      flow { ${flow} }
      tracks { track name flow { ${flow} } }
      outcomes { outcome name ended { ${count} } }
      expected { of track centre { code } expected actual { ${count} } }
      progress {
        by citizens { ${count} } closer { ${count} } further { ${count} } stayed { ${count} }
        meanFirst meanLast stepsAYear expectedStepsAYear
      }
      scales {
        scale by threshold citizens { ${count} } forward { ${count} } back { ${count} } stayed { ${count} }
        standing { ${count} } reached { ${count} }
      }
      caseloads { norm name saidBy role centre { code } most per caseworkers median highest aboveNorm isSuppressed }
      spend {
        isComplete
        answers { centre { code } status }
        spent { ${amount} }
        measures {
          centre { code } legalBasis { law { code } paragraph }
          citizens { ${count} } measures { ${count} } monthlyCost { ${amount} } spent { ${amount} }
        }
        laws { law { code } spent { ${amount} } }
        centres { centre { code } citizens { ${count} } spent { ${amount} } }
        performers {
          centre { code } performer citizens { ${count} } begun { ${count} } ended { ${count} } spent { ${amount} }
        }
        frames { performer from to amountOre spent { ${amount} } left { ${amount} } }
      }
    }
  }
}`;

/** Whom the demo has enrolled anywhere now is enrolled in one programme: its first forty youths, everybody else adults. */
export async function plantProgramme(databases: Databases): Promise<void> {
  await databases.run(
    'coordination',
    `delete from coordination.coordinations where until is not null;
     delete from coordination.assessments;
     update coordination.coordinations set model = 'GRIBSKOV_VUP',
       track = case when citizen_id in (select citizen_id from coordination.coordinations order by citizen_id limit 40)
               then 'YOUTH' else 'ADULT' end`,
  );
}
