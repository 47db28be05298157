package org.onewindow.running;

import java.util.List;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;

/** One case of the demonstration, as far as the player knows it. */
interface DemoCase {

    /** Under which it is received, once. */
    String key();

    Submission application();

    IntakeVerdict verdict();

    /** Whether it waits for the visitor at one of these steps of its diagrams. */
    boolean restsAt(List<String> steps);

    /** Does whatever can be done about it now. */
    void move(String number);
}
