package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Submissions;
import org.onewindow.people.Person;
import org.onewindow.registers.LookupKind;
import org.onewindow.support.HallClock;

/** A case about a permit, as far as the permit is concerned. */
record PermitCase(CaseFile file, Person applicant, Submissions.Answers handedIn) {

    /** The day of the application itself, also where the hall counts its time from a later working day. */
    LocalDate appliedOn() {
        return appliedOn(file);
    }

    static LocalDate appliedOn(CaseFile file) {
        return LocalDate.ofInstant(file.receivedAt(), HallClock.ZONE);
    }

    /** Where the applicant lives: as stated, else where the application was filed. */
    String areaCode() {
        return Optional.ofNullable(text("residenceAreaCode")).orElse(file.areaCode());
    }

    /** The permit's holder as the application describes the person. */
    Holder holder() {
        String address = text("residenceAddress");
        return new Holder(
                applicant.name(),
                applicant.idNumber().canonical(),
                text("hukouAreaCode"),
                text("hukouAddress"),
                text("ethnicity"),
                address == null ? applicant.address() : address);
    }

    /** The day on which a permit was issued that the hall does not keep, as the applicant says. */
    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(text("issuedOn")).map(LocalDate::parse);
    }

    @Nullable
    LocalDate lastEndorsedOn() {
        String day = text("lastEndorsedOn");
        return day == null ? null : LocalDate.parse(day);
    }

    /** Whether the register has a picture, so that the applicant was not asked for one. */
    boolean photoKnown() {
        return handedIn.known().knows(LookupKind.PHOTO);
    }

    /** Whether the new card it asks for takes the place of a lost one. */
    boolean isForLostCard() {
        return "REISSUE".equals(text("serviceKind"));
    }

    private @Nullable String text(String key) {
        return handedIn.form().get(key) instanceof String value && !value.isBlank() ? value : null;
    }
}
