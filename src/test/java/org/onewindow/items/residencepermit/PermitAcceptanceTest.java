package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.SupplementItem;
import org.onewindow.items.residencepermit.permits.Permit;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.PackageFiles;

/** What is proposed of an application before it is accepted, and what the hall's own records say over it. */
class PermitAcceptanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);
    private static final IdNumber CITIZEN = IdNumber.parse(IdType.RESIDENT_ID, "11010519491231002X");

    private final HallRecords records = Mockito.mock(HallRecords.class);

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(intake(Told.first("130203", DAY).named(CITIZEN), true)).isEqualTo("ACCEPT");
    }

    @Test
    void asksOnceForEverythingThatIsMissing() {
        Told told = Told.first("130203", DAY)
                .named(CITIZEN)
                .without("dwellingProof", "addressProof")
                .with("delivery", "POST")
                .broughtBy("邻居")
                .aged(15);
        assertThat(facts(told).defects())
                .extracting(SupplementItem::code)
                .containsExactly("form.dwellingProof", "form.addressProof", "RELATION_PROOF", "form.postAddress");
        assertThat(facts(told).defects())
                .allSatisfy(item -> assertThat(item.reason()).endsWith("。"));
        assertThat(intake(told, false)).isEqualTo("SUPPLEMENT");
    }

    @ParameterizedTest
    @CsvSource({
        "hukouAreaCode, 130202, 同一个城市",
        "registeredOn, 2026-05-01, 2026-11-01",
        "residenceAreaCode, 440106, 请向某区的公安派出所",
        "residenceAreaCode, 330102, 请向居住地的公安派出所"
    })
    void turnsAwayWithTheReasonWhatCannotSucceedHere(String key, String value, String reason) {
        Map<String, Object> answer =
                answer(Told.first("130203", DAY).named(CITIZEN).with(key, value), true);
        assertThat(answer).containsEntry("intake", "NOT_ACCEPT");
        assertThat(answer.get("reason")).asString().contains(reason);
    }

    @Test
    void turnsAwayAnAgentOfAnAdultWhoCanCome() {
        Map<String, Object> answer =
                answer(Told.first("130203", DAY).named(CITIZEN).aged(40).broughtBy("配偶"), true);
        assertThat(answer).containsEntry("intake", "NOT_ACCEPT");
        assertThat(answer.get("reason")).asString().contains("本人办理");
    }

    @ParameterizedTest
    @CsvSource({
        "HMT_RESIDENCE_PERMIT, 810000199001010019, 港澳台居民居住证",
        "HMT_RESIDENCE_PERMIT, 82000019850505002X, 港澳台居民居住证",
        "HMT_RESIDENCE_PERMIT, 830000197512120038, 港澳台居民居住证",
        "FOREIGN_PERMANENT_RESIDENT, 932682198501010017, 外国人永久居留身份证",
        "FOREIGN_PERMANENT_RESIDENT, 911124198108030024, 外国人永久居留身份证"
    })
    void tellsPeopleWithOtherPapersWhereToGo(IdType type, String number, String item) {
        IdNumber applicant = IdNumber.parse(type, number);
        Told told = Told.first("130203", DAY).named(applicant);
        assertThat(Told.rules(records)
                        .otherItem(PackageFiles.item(Tables.ITEM), applicant)
                        .orElseThrow())
                .contains(item);
        Map<String, Object> answer = answer(told, true);
        assertThat(answer).containsEntry("intake", "NOT_ACCEPT");
        assertThat(answer.get("reason")).asString().contains(item);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT_ID", "HOUSEHOLD_REGISTER"})
    void takesCitizens(IdType type) {
        IdNumber applicant = IdNumber.parse(type, CITIZEN.canonical());
        assertThat(Told.rules(records).otherItem(PackageFiles.item(Tables.ITEM), applicant))
                .isEmpty();
    }

    @Test
    void believesTheHallsOwnRegistrationOverTheApplicant() {
        Mockito.when(records.of(CITIZEN)).thenReturn(Map.of("registeredOn", "2026-06-01"));
        Map<String, Object> answer = answer(Told.first("130203", DAY).named(CITIZEN), true);
        assertThat(answer).containsEntry("intake", "NOT_ACCEPT");
        assertThat(answer.get("reason")).asString().contains("2026-12-01");
    }

    @Test
    void needsNoDateOfRegistrationThatTheHallKnows() {
        Told told = Told.first("130203", DAY).named(CITIZEN).without("registeredOn");
        assertThat(intake(told, true)).isEqualTo("SUPPLEMENT");
        Mockito.when(records.of(CITIZEN)).thenReturn(Map.of("registeredOn", "2025-06-01"));
        assertThat(intake(told, true)).isEqualTo("ACCEPT");
    }

    @Test
    void believesThePermitOnRecordOverTheApplicant() {
        Told told = Told.holder("ENDORSE", "130203", DAY, LocalDate.of(2025, 1, 1))
                .with("lastEndorsedOn", "2025-12-10")
                .named(CITIZEN);
        assertThat(facts(told).inputs()).containsEntry("verdict", "TOO_EARLY");
        Mockito.when(records.of(CITIZEN)).thenReturn(Map.of("issuedOn", "2025-08-01", "lastEndorsedOn", ""));
        assertThat(facts(told).inputs()).containsEntry("verdict", "OPEN");
    }

    @Test
    void issuesNobodyASecondPermit() {
        Mockito.when(records.permit(CITIZEN)).thenReturn(Optional.of(Mockito.mock(Permit.class)));
        assertThat(intake(Told.first("130203", DAY).named(CITIZEN), true)).isEqualTo("NOT_ACCEPT");
        Told reissue =
                Told.holder("REISSUE", "130203", DAY, LocalDate.of(2026, 1, 1)).named(CITIZEN);
        assertThat(intake(reissue, true)).isEqualTo("ACCEPT");
    }

    @ParameterizedTest
    @CsvSource({
        "130203001002, 130203001, true",
        "130200, 130203, true",
        "130203, 130200, true",
        "130000, 130203, true",
        "130204, 130203, false",
        "120101, 130203, false"
    })
    void looksAfterTheCountyItStandsIn(String residence, String office, boolean ours) {
        Told told = Told.first(office, DAY).with("residenceAreaCode", residence);
        assertThat(facts(told).inputs()).containsEntry("inJurisdiction", ours);
    }

    @Test
    void checksAtTheCounterWhatDoesNotFitTogether() {
        Map<String, Object> form = Map.of(
                "delivery", "POST",
                "registeredOn", "2026-11-23",
                "leaseFrom", "2026-05-01",
                "leaseTo", "2026-04-01",
                "issuedOn", "2026-05-01",
                "lastEndorsedOn", "2026-04-01");
        assertThat(Told.rules(records).check(form, CITIZEN))
                .extracting(FieldError::field)
                .containsExactly("form.registeredOn", "form.leaseTo", "form.lastEndorsedOn", "form.postAddress");
        assertThat(Told.rules(records).check(Map.of("delivery", "COUNTER"), null))
                .isEqualTo(List.of());
    }

    private AcceptanceFacts facts(Told told) {
        return Told.rules(records).acceptance(told.request());
    }

    private String intake(Told told, boolean materialsComplete) {
        return String.valueOf(answer(told, materialsComplete).get("intake"));
    }

    private Map<String, Object> answer(Told told, boolean materialsComplete) {
        AcceptanceFacts facts = facts(told);
        Map<String, Object> inputs = new HashMap<>(facts.inputs());
        inputs.put("materialsComplete", materialsComplete && facts.defects().isEmpty());
        return PackageFiles.decisions()
                .evaluate(PackageFiles.item(Tables.ITEM), Tables.ITEM + "-acceptance", inputs)
                .single()
                .orElseThrow();
    }
}
