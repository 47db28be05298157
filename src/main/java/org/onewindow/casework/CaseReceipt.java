package org.onewindow.casework;

/**
 * What the applicant takes home.
 *
 * @param queryCode with the number it opens the public status page
 * @param repeated whether the same submission had been received before
 */
public record CaseReceipt(String caseNumber, String queryCode, boolean repeated) {}
