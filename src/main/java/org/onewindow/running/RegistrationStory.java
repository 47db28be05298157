package org.onewindow.running;

import java.util.List;

/**
 * One residence registration of the demonstration.
 *
 * @param newcomer place among the newcomers
 * @param daysAgo calendar days since it was reported
 * @param kind REGISTER or MOVE_OUT, as the form has it
 * @param livingKind how the newcomer lives; empty if leaving
 * @param reporter who reports, as the form has it
 * @param reporterName the reporter's name; empty if it is the newcomer
 * @param reporterUscc the reporter's unified social credit code; empty if the reporter is a person
 */
record RegistrationStory(
        int newcomer,
        int daysAgo,
        String kind,
        String livingKind,
        String reporter,
        String reporterName,
        String reporterUscc) {

    /** Reported by a landlord and by an employer; and somebody who came and left again. */
    static final List<RegistrationStory> ALL = List.of(
            new RegistrationStory(9, 4, "REGISTER", "RENT", "LANDLORD", "钱家旺", ""),
            new RegistrationStory(10, 3, "REGISTER", "EMPLOYER", "EMPLOYER", "示例县第一机械厂", "91620102MA7DEM0171"),
            new RegistrationStory(11, 8, "REGISTER", "RENT", "SELF", "", ""),
            new RegistrationStory(11, 1, "MOVE_OUT", "", "SELF", "", ""));

    /** A person may report twice, something else each time. */
    String key() {
        return "demo-registration-" + newcomer + "-" + kind;
    }

    boolean leaves() {
        return kind.equals("MOVE_OUT");
    }
}
