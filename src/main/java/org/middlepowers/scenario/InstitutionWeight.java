package org.middlepowers.scenario;

/** By what the weight of an institution is measured where a sponsor's influence runs through it (§7.1). */
public enum InstitutionWeight {
    /** D_m. */
    DENSITY,
    /** D_m·ℓ_m: rules bind, and lend influence, as far as they are held right (Hurd 1999). */
    LEGITIMACY
}
