import type {
  createOpenPass as createRealOpen,
  createSealPass as createRealSeal,
  Pass,
} from '../../../server/pass.ts';

/** A pass that anybody could read and write. */
export const createSealPass: typeof createRealSeal = () => (pass) =>
  Promise.resolve(Buffer.from(JSON.stringify(pass)).toString('base64url'));

/** Opens what anybody wrote. */
export const createOpenPass: typeof createRealOpen = () => (token) => {
  const pass: Pass = JSON.parse(Buffer.from(token, 'base64url').toString());
  return Promise.resolve(pass);
};
