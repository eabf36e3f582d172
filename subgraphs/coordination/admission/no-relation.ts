import { ForbiddenError } from '../../../server/errors.ts';

/** Refuses who may see nothing. The message is one: whether somebody is known by a number is not for everybody to know. */
export class NoRelationError extends ForbiddenError {
  constructor(first = 'You may see nobody by this.') {
    super(
      `${first} Open to you are: whom you coordinate for, whose team you are on, with whom you have a case, whom you are asked to take over or, after the signal or screening of somebody else or while nobody answers for them, visitate (one that you recorded yourself a colleague records too); and you yourself and your children. Look whether helhed-purpose is right; in danger to life or health, requestEmergencyAccess.`,
    );
  }
}
