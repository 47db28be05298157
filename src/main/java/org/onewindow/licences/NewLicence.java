package org.onewindow.licences;

/**
 * What a licence is issued with.
 *
 * @param record the number under which the owner keeps what it certifies; it has one licence
 * @param type code of the kind of licence
 * @param title what people call that kind
 * @param issuer code of the authority
 * @param issuerName its name
 * @param holder full name of the person it is issued to; shown masked
 */
public record NewLicence(String record, String type, String title, String issuer, String issuerName, String holder) {}
