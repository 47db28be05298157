package org.onewindow.licences;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues electronic licences and keeps their versions and states; what they certify stays with the module that owns it. */
@Service
public class Licences {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXYZ";
    private static final int SERIAL_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LicenceRows rows;
    private final Clock clock;

    Licences(LicenceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Issues the licence of a record in its first version. */
    @Transactional
    public Licence issue(NewLicence licence) {
        rows.add(licence, serial());
        return renew(licence.record());
    }

    /** Makes a new version because what the licence says has changed; the one before no longer counts. */
    @Transactional
    public Licence renew(String record) {
        rows.addVersion(record, LocalDate.now(clock));
        return get(record);
    }

    /** Says what the licence is good for from now on; its version stays. */
    @Transactional
    public void mark(String record, LicenceState state) {
        rows.mark(record, state);
    }

    /** The licence of a record, if it has one. */
    public Optional<Licence> find(String record) {
        return rows.find(record);
    }

    /** What the holder of an identifier may know; a wrong check character is told from the identifier alone. */
    public Optional<VerifiedLicence> verify(String identifier) {
        String given = identifier.strip().toUpperCase(Locale.ROOT);
        String prefix = LicenceId.ROOT + ".";
        boolean possible = given.startsWith(prefix)
                && CheckCharacter.fits(given.substring(prefix.length()).replace(".", ""));
        return possible ? rows.verified(given) : Optional.empty();
    }

    private Licence get(String record) {
        return rows.find(record).orElseThrow(() -> new IllegalStateException("no licence of " + record));
    }

    /** Random, so that nobody can walk through the licences by counting. */
    private static String serial() {
        StringBuilder serial = new StringBuilder(SERIAL_LENGTH);
        RANDOM.ints(SERIAL_LENGTH, 0, ALPHABET.length()).forEach(i -> serial.append(ALPHABET.charAt(i)));
        return serial.toString();
    }
}
