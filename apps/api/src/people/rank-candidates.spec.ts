import { rankCandidates, type Candidate } from './rank-candidates.js';

const asked = { family: 'whitaker', given: 'sam', birthDate: '1985-03-12' };

function candidate(id: string, familyKey: string | null, givenKey: string | null, birthDate = asked.birthDate, askedGivenKey: string | null = asked.given): Candidate {
  const person = { name: '', given: givenKey, family: familyKey, approximateAge: null, deceasedOn: null, nhsNumber: null, postcode: null, restricted: false };
  return { id, ...person, birthDate, foundBirthDate: birthDate, familyKey, givenKey, askedFamilyKey: asked.family, askedGivenKey };
}

const ranked = (...candidates: Candidate[]) => rankCandidates(candidates, asked.birthDate).map(({ person, match }) => `${person.id} ${match}`);

describe('The matches of a search by name and date of birth', () => {
  it('come nearest first, with what is a typing error away called close', () => {
    const found = ranked(
      candidate('two letters', 'whittacker', 'sam'),
      candidate('day and month', 'whitaker', 'sam', '1985-12-03'),
      candidate('twin', 'whitaker', 'joe'),
      candidate('the one', 'whitaker', 'samantha'),
    );
    expect(found).toEqual(['the one exact', 'twin close', 'day and month close', 'two letters close']);
  });

  it('leave out three letters wrong, and a wrong name with a wrong date', () => {
    expect(ranked(candidate('a', 'whittackers', 'sam'), candidate('b', 'whittaker', 'sam', '1985-12-03'), candidate('c', null, 'sam'))).toEqual([]);
  });

  it('do not depend on a given name where none was asked for', () => {
    expect(ranked(candidate('b', 'whitaker', null, asked.birthDate, null), candidate('a', 'whitaker', 'joe', asked.birthDate, null))).toEqual(['a exact', 'b exact']);
  });
});
