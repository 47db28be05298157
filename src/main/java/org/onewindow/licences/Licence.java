package org.onewindow.licences;

import java.time.LocalDate;

/**
 * An electronic licence in its newest version.
 *
 * @param record the number under which the module that owns it keeps what it certifies
 * @param identifier of the newest version
 * @param title what kind of licence it is
 * @param madeOn the day of the newest version
 */
public record Licence(
        String record, String identifier, String title, int version, LicenceState state, LocalDate madeOn) {}
