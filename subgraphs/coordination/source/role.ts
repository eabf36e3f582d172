import { readRows, type Database } from '../../../server/database.ts';

/**
 * Throws when the application's role could step over the rows' own wall:
 * a superuser, one that bypasses row-level security, or one that owns a table or is a member of the owner.
 */
export async function checkRole(database: Database): Promise<void> {
  const [role] = await readRows<{
    readonly name: string;
    readonly isAbove: boolean;
    readonly owns: boolean;
  }>(
    database,
    'coordination',
    `select r.rolname as name, r.rolsuper or r.rolbypassrls as "isAbove",
            exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'coordination' and pg_has_role(r.oid, c.relowner, 'usage')) as owns
       from pg_roles r where r.rolname = current_user`,
  );
  if (!role || role.isAbove || role.owns) {
    throw new Error(
      `The role ${role?.name ?? ''} in COORDINATION_DATABASE_URL owns tables or bypasses row-level security: connect as one that has only what npm run migrate gives it.`,
    );
  }
}
