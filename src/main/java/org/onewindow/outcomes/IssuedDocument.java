package org.onewindow.outcomes;

import java.time.LocalDate;

/**
 * A letter of a case as it was issued.
 *
 * @param number the document number, e.g. 示例街办〔2026〕受 第000123号
 * @param code which letter it is, e.g. {@code acceptance}
 * @param title what kind of letter it is, in Chinese
 * @param verificationCode the code behind its QR, see {@link Documents#verify}
 * @param valid false once it was revoked
 */
public record IssuedDocument(
        String number,
        String caseNumber,
        String code,
        String title,
        LocalDate issuedOn,
        String office,
        String verificationCode,
        boolean valid) {}
