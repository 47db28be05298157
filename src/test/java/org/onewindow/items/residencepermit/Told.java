package org.onewindow.items.residencepermit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Circumstances;
import org.onewindow.casework.Known;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.IdNumber;
import org.onewindow.people.People;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** An application told in few words; everything not said is in order. */
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final ItemPackage ITEM = PackageFiles.item(Tables.ITEM);
    private static final Decisions DECISIONS = PackageFiles.decisions();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final Map<String, Object> form = new HashMap<>();
    final Map<String, Object> situation = new HashMap<>();
    private final String area;
    private final LocalDate asOf;
    private LocalDate birthDate = LocalDate.of(1990, 5, 6);
    private @Nullable String agent;
    private @Nullable IdNumber applicant;
    private Known known = Known.NOTHING;

    private Told(String area, LocalDate asOf) {
        this.area = area;
        this.asOf = asOf;
    }

    /** Somebody from Lanzhou, registered a year ago, who rents. */
    static Told first(String area, LocalDate asOf) {
        Told told = new Told(area, asOf);
        told.form.putAll(Map.of(
                "serviceKind", "FIRST",
                "hukouAreaCode", "620402001001",
                "residenceAreaCode", area,
                "residenceAddress", "某路 1 号",
                "registeredOn", asOf.minusYears(1).toString(),
                "grounds", List.of("DWELLING"),
                "dwellingProof", "LEASE",
                "addressProof", "LEASE",
                "delivery", "COUNTER"));
        return told;
    }

    /** A holder of a permit. */
    static Told holder(String kind, String area, LocalDate asOf, LocalDate issuedOn) {
        Told told = new Told(area, asOf);
        told.form.putAll(Map.of(
                "serviceKind",
                kind,
                "hukouAreaCode",
                "620402001001",
                "residenceAreaCode",
                area,
                "issuedOn",
                issuedOn.toString()));
        return told;
    }

    Told with(String key, Object value) {
        form.put(key, value);
        return this;
    }

    Told without(String... keys) {
        List.of(keys).forEach(form::remove);
        return this;
    }

    Told born(LocalDate day) {
        birthDate = day;
        return this;
    }

    Told aged(int years) {
        return born(asOf.minusYears(years));
    }

    Told broughtBy(@Nullable String relation) {
        agent = relation;
        return this;
    }

    Told because(String reason) {
        situation.put("agentReason", reason);
        return this;
    }

    /** So says the register, not the applicant. */
    Told insured(int months) {
        Lookup said = Lookup.known(
                LookupKind.INSURANCE_MONTHS, "社会保险缴费共享数据", Map.of(Lookup.INSURANCE_MONTHS, String.valueOf(months)));
        known = new Known(List.of(said), null);
        return this;
    }

    Told named(IdNumber number) {
        applicant = number;
        return this;
    }

    AssessmentRequest request() {
        return new AssessmentRequest(
                asOf, asOf, area, applicant, birthDate, form, new Circumstances(agent, situation, known), ITEM);
    }

    Assessment assess() {
        return rules(Mockito.mock(HallRecords.class)).assess(request());
    }

    static ResidencePermitRules rules(HallRecords records) {
        Organisation organisation = Mockito.mock(Organisation.class);
        Mockito.when(organisation.cityName(Mockito.anyString())).thenReturn(Optional.empty());
        Mockito.when(organisation.cityName("440106")).thenReturn(Optional.of("某区"));
        return new ResidencePermitRules(
                DECISIONS, records, Mockito.mock(CaseFiles.class), Mockito.mock(People.class), organisation, CLOCK);
    }
}
