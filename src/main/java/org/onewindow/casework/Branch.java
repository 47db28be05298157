package org.onewindow.casework;

import java.time.LocalDate;
import org.onewindow.deadlines.Warning;

/**
 * One of the things that happen to a case at the same time.
 *
 * @param name the step in words
 * @param who the desk, or whoever else is waited for
 * @param person who has taken it on; empty if nobody has
 * @param since the day it began
 * @param due its own last day, or that of the whole case
 * @param remaining the days left in words
 */
public record Branch(
        String name, String who, String person, LocalDate since, LocalDate due, String remaining, Warning warning) {}
