package org.onewindow.outcomes;

import java.time.LocalDate;

/**
 * How letters went by post.
 *
 * @param mailNumber the number of the registered mail
 * @param address where it went
 * @param receivedOn the day on the return receipt, which is the day of service (民事诉讼法 art 91)
 */
public record Posted(String mailNumber, String address, LocalDate receivedOn) {}
