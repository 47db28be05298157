package org.onewindow.licences;

import java.util.regex.Pattern;

/**
 * The identifier of one version of an electronic licence as GB/T 36904 builds it: root, type, issuer, serial, version and
 * a check character, with full stops between.
 *
 * @param type code of the kind of licence
 * @param issuer the unified social credit code of the authority that issues it, or its own code
 * @param serial the licence among those of this type and issuer
 * @param version counts from 1, written with three digits
 */
record LicenceId(String type, String issuer, String serial, int version) {

    static final String ROOT = "1.2.156.3005.2";
    private static final int MOST_VERSIONS = 999;
    private static final Pattern PART = Pattern.compile("[0-9A-Z]{1,30}");

    LicenceId {
        if (!PART.matcher(type).matches()
                || !PART.matcher(issuer).matches()
                || !PART.matcher(serial).matches()) {
            throw new IllegalArgumentException("parts of an identifier are capital letters and digits");
        }
        if (version < 1 || version > MOST_VERSIONS) {
            throw new IllegalArgumentException("version " + version + " does not fit into three digits");
        }
    }

    /** The whole identifier with its check character. */
    @Override
    public String toString() {
        String digits = "%03d".formatted(version);
        char check = CheckCharacter.of(type + issuer + serial + digits);
        return String.join(".", ROOT, type, issuer, serial, digits, String.valueOf(check));
    }
}
