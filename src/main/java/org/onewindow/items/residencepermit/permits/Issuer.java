package org.onewindow.items.residencepermit.permits;

/**
 * The county's police, which signs permits.
 *
 * @param code its unified social credit code
 * @param licenceType code of the kind of electronic licence
 * @param title what that kind is called
 */
record Issuer(String name, String code, String licenceType, String title) {}
