package org.onewindow.registers;

/**
 * A register has answered, in the transaction that keeps the answer.
 *
 * @param inTime false: the case no longer waits, the answer is kept and changes nothing
 */
public record RegisterReplied(String caseNumber, RegisterKind kind, boolean inTime) {}
