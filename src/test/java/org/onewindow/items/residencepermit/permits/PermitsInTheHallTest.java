package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.EngineTables;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.RecordFacts.Fact;
import org.onewindow.licences.Licence;
import org.onewindow.licences.LicenceState;
import org.onewindow.licences.Licences;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecordEnded;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.DateWords;
import org.onewindow.workflow.Lives;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Permits with everything the hall has around them: cases, letters, messages, licences, pages. */
@HallTest
class PermitsInTheHallTest {

    private static final RequestPostProcessor POLICE = as("police");
    private static final RequestPostProcessor HEAD = as("policehead");
    private static final RequestPostProcessor CLERK = as("clerk1");
    private static final Map<String, String> LOSS = Map.of("words", "本人到场，在公交车上丢失", "identified", "yes");
    private static final RequestPostProcessor STRANGERS = as(PermitWorld.STRANGER);

    @Autowired
    MockMvcTester http;

    @Autowired
    PermitWorld world;

    @Autowired
    Licences licences;

    @Autowired
    Documents documents;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Organisation organisation;

    @Autowired
    Lives lives;

    @Autowired
    PermitEvents events;

    @Autowired
    PermitFacts facts;

    @Autowired
    PermitSteps steps;

    @Autowired
    CaseFiles files;

    @Autowired
    ApplicationEventPublisher happenings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void isSuspendedOnTheAnniversaryAndRestoredByALateEndorsement() {
        String id = Ids.bornOn("1991-04-23");
        Permit issued = world.issued(http, id);
        LocalDate today = LocalDate.now(clock);
        assertThat(issued.state()).isEqualTo(PermitState.ACTIVE);
        assertThat(issued.issuedOn()).isEqualTo(today);
        assertThat(issued.continuousSince()).isEqualTo(today);
        Licence first = licences.find(issued.number()).orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from card_order where record = ?")
                        .param(issued.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        world.age(issued.number(), 14);
        Permit suspended = world.of(id);
        assertThat(suspended.state()).isEqualTo(PermitState.SUSPENDED);
        assertThat(licences.find(issued.number()).orElseThrow().state()).isEqualTo(LicenceState.SUSPENDED);
        assertThat(letters(issued)).contains("suspension").doesNotContain("restoration");
        assertThat(page("/licences/" + first.identifier(), null)).contains("使用功能中止", "司*");
        assertThat(messages(issued)).containsExactly("suspended");

        String endorsement = world.granted(http, id, "ENDORSE", Map.of());
        Permit restored = world.of(id);
        assertThat(restored.state()).isEqualTo(PermitState.ACTIVE);
        assertThat(restored.continuousSince()).isEqualTo(today);
        assertThat(restored.countBase()).isEqualTo(today);
        assertThat(restored.issuedOn()).isEqualTo(suspended.issuedOn());
        assertThat(letters(issued)).contains("suspension").doesNotContain("restoration");
        assertThat(deliveries.waiting(endorsement))
                .as("handed out with the endorsement")
                .extracting(IssuedDocument::code)
                .contains("endorsement", "restoration");
        assertThat(kinds(issued))
                .containsExactly(
                        PermitEventKind.ISSUED,
                        PermitEventKind.SUSPENDED,
                        PermitEventKind.ENDORSED_LATE,
                        PermitEventKind.RESTORED);
        Licence second = licences.find(issued.number()).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(LicenceState.VALID);
        assertThat(page("/licences/" + first.identifier(), null)).contains("已有新版本");
        assertThat(page("/licences/" + second.identifier(), null))
                .contains("目前有效")
                .doesNotContain("司徒", "望舒", id, "海棠里");
        assertThat(printed(issued.caseNumber(), "suspension"))
                .contains("自" + written(suspended.year().anniversary()) + "起中止使用功能");
        String path = "/desk/permits/" + issued.number();
        assertThat(page(path, POLICE))
                .contains(
                        link(issued.caseNumber(), "suspension"),
                        link(endorsement, "restoration"),
                        organisation.officerName("policehead"));
        assertThat(page(path, CLERK)).contains(link(endorsement, "restoration"));
        assertThat(printed(endorsement, "restoration"))
                .contains(
                        "居住年限自" + written(today) + "起重新连续计算",
                        "下次签注期为" + written(restored.year().windowFrom()));
        assertThat(lives.awaits(issued.number(), "permitEnded")).isTrue();
        assertThat(lives.awaits(issued.number(), "endorsed")).isFalse();
    }

    @Test
    void givesAYearMoreWhenItIsEndorsedInTime() {
        String id = Ids.bornOn("1988-02-29");
        Permit issued = world.issued(http, id);
        world.age(issued.number(), 11);
        assertThat(kinds(issued)).containsExactly(PermitEventKind.ISSUED, PermitEventKind.REMINDED);
        assertThat(messages(issued)).containsExactly("reminder");
        LocalDate base = world.issuedOn(id);
        world.granted(http, id, "ENDORSE", Map.of());
        Permit endorsed = world.of(id);
        assertThat(endorsed.countBase()).isEqualTo(base);
        assertThat(endorsed.continuousSince()).isEqualTo(base);
        assertThat(endorsed.endorsedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(endorsed.year().anniversary()).isEqualTo(base.plusYears(2));
        assertThat(letters(issued)).doesNotContain("suspension", "restoration");
    }

    @Test
    void isReadByItsOwnOfficesAndChangedByItsPoliceOnly() {
        world.openElsewhere();
        String id = Ids.bornOn("1979-09-09");
        Permit permit = world.issued(http, id);
        String path = "/desk/permits/" + permit.number();
        assertThat(page(path, CLERK))
                .contains(permit.number(), "核发", PermitWorld.NAME)
                .doesNotContain(id)
                .contains("由居住地派出所民警在本页办理")
                .doesNotContain("提请收缴");
        assertThat(page(path, POLICE)).contains("提请收缴", "确认挂失");
        assertThat(http.get().uri(path).with(STRANGERS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/desk/permits", POLICE)).contains(path).doesNotContain(PermitWorld.NAME);
        assertThat(page("/desk/permits", STRANGERS)).doesNotContain(path);
        assertThat(post(path + "/loss", CLERK, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(path + "/loss", STRANGERS, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/desk/permits/search", CLERK, Map.of("number", id))).hasRedirectedUrl(path);
        assertThat(post("/desk/permits/search", CLERK, Map.of("number", permit.number())))
                .hasRedirectedUrl(path);
        assertThat(post("/desk/permits/search", STRANGERS, Map.of("number", id)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("/desk/permits/search", CLERK, Map.of("number", "x")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .as("the newest stay in sight")
                .contains("最近的居住证", permit.number());
    }

    @Test
    void isLostEndedAndThenClosedForGood() {
        Permit permit = world.issued(http, Ids.bornOn("1968-12-01"));
        String path = "/desk/permits/" + permit.number();
        assertThat(post(path + "/loss", POLICE, LOSS)).hasRedirectedUrl(path);
        assertThat(page(path, POLICE)).contains("证件已挂失", "本人到场，在公交车上丢失").doesNotContain("确认挂失");
        assertThat(post(path + "/loss", POLICE, Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(path + "/end", POLICE, Map.of("words", "户口本已核对")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请选择终止的原因");
        assertThat(post(path + "/end", POLICE, Map.of("reason", "HUKOU_MOVED_IN", "words", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(path + "/end", POLICE, Map.of("reason", "HUKOU_MOVED_IN", "words", "户口本已核对")))
                .hasRedirectedUrl(path);
        assertThat(page(path, POLICE))
                .contains("已终止", "户口已经迁入居住地。户口本已核对", link(permit.caseNumber(), "ending"))
                .doesNotContain("提请收缴");
        assertThat(lives.goesOn(permit.number())).isFalse();
        assertThat(licences.find(permit.number()).orElseThrow().state()).isEqualTo(LicenceState.REVOKED);
        assertThat(letters(permit)).contains("ending");
        assertThat(post(path + "/seizure", POLICE, Map.of("words", "材料系伪造"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(facts.of(files.get(permit.caseNumber())))
                .contains(new Fact("居住证", "已终止", null))
                .noneMatch(fact -> fact.label().equals("下次签注"));
    }

    @Test
    void isReportedLostInWordsOfSomebodyWhoWasIdentifiedAndFoundAgainUntilANewCardIsMade() {
        String id = Ids.bornOn("1969-11-02");
        Permit permit = world.issued(http, id);
        String path = "/desk/permits/" + permit.number();
        assertThat(post(path + "/found", POLICE, LOSS)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(path + "/loss", POLICE, Map.of("identified", "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请填写报失情况");
        assertThat(post(path + "/loss", POLICE, Map.of("words", "电话报失")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请核对持证人身份", "value=\"电话报失\"");
        assertThat(world.of(id).cardCounts()).isTrue();
        assertThat(post(path + "/loss", POLICE, LOSS)).hasRedirectedUrl(path);
        assertThat(world.of(id).cardCounts()).isFalse();
        assertThat(post(path + "/found", POLICE, Map.of("words", "公交公司送回"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(path + "/found", POLICE, Map.of("words", "公交公司送回", "identified", "yes")))
                .hasRedirectedUrl(path);
        assertThat(world.of(id)).as("as if nothing had happened").isEqualTo(permit);
        assertThat(licences.find(permit.number()).orElseThrow().state()).isEqualTo(LicenceState.VALID);
        assertThat(page(path, POLICE)).contains("解除挂失", "公交公司送回", "确认挂失");
        assertThat(post(path + "/loss", POLICE, LOSS)).hasRedirectedUrl(path);
        world.granted(http, id, "REISSUE", Map.of());
        assertThat(post(path + "/found", POLICE, LOSS))
                .as("the old card is none any more")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(kinds(permit))
                .containsExactly(
                        PermitEventKind.ISSUED,
                        PermitEventKind.LOST,
                        PermitEventKind.FOUND,
                        PermitEventKind.LOST,
                        PermitEventKind.CARD_REISSUED);
    }

    @Test
    void goesOnWhenTheHeadDoesNotAgreeThatItsConditionsAreLost() {
        Permit permit = world.issued(http, Ids.bornOn("1970-10-03"));
        String path = "/desk/permits/" + permit.number();
        Map<String, String> lost = Map.of("reason", "CONDITIONS_LOST", "words", "邻居说已经搬走");
        assertThat(post(path + "/confirmation", HEAD, Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(path + "/end", POLICE, lost)).hasRedirectedUrl(path);
        assertThat(post(path + "/end", POLICE, lost)).as("once").hasStatus(HttpStatus.CONFLICT);
        assertThat(post(path + "/refusal", HEAD, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(path + "/refusal", HEAD, Map.of("words", "没有上门核实"))).hasRedirectedUrl(path);
        assertThat(page(path, POLICE)).contains("<strong>有效</strong>", "负责人不同意", "没有上门核实");
        assertThat(post(path + "/end", HEAD, lost)).hasRedirectedUrl(path);
        assertThat(post(path + "/confirmation", HEAD, Map.of()))
                .as("nobody confirms what he proposed himself")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(letters(permit)).doesNotContain("ending");
        assertThat(kinds(permit))
                .containsExactly(
                        PermitEventKind.ISSUED,
                        PermitEventKind.ENDING_PROPOSED,
                        PermitEventKind.PROPOSAL_DECLINED,
                        PermitEventKind.ENDING_PROPOSED);
    }

    @Test
    void waitsForThePoliceWhenItsHolderStrikesOffTheRegistration() {
        String id = Ids.bornOn("1985-11-05");
        Permit permit = world.issued(http, id);
        String path = "/desk/permits/" + permit.number();
        assertThat(page(path, POLICE)).doesNotContain("待核实");
        happenings.publishEvent(new OwnRecordEnded(
                LookupKind.REGISTRATION, IdNumber.parse(IdType.RESIDENT_ID, id), permit.caseNumber(), null));
        assertThat(page(path, POLICE)).contains("持证人已经申报搬离", "已注销居住登记，待核实");
        assertThat(world.of(id).state()).isEqualTo(PermitState.ACTIVE);
        assertThat(kinds(permit)).containsExactly(PermitEventKind.ISSUED, PermitEventKind.REGISTRATION_ENDED);
    }

    @Test
    void endsWhenTheConditionsForAnotherYearAreLost() {
        String id = Ids.bornOn("1986-12-06");
        Permit permit = world.issued(http, id);
        steps.refuseEndorsement(permit.caseNumber());
        assertThat(world.of(id).state()).isEqualTo(PermitState.ENDED);
        assertThat(kinds(permit)).containsExactly(PermitEventKind.ISSUED, PermitEventKind.ENDED);
        assertThat(licences.find(permit.number()).orElseThrow().state()).isEqualTo(LicenceState.REVOKED);
        assertThat(letters(permit)).contains("ending");
    }

    @Test
    void goesToAnotherAddressWithTheSameYears() {
        String id = Ids.bornOn("1987-01-07");
        Permit permit = world.issued(http, id);
        world.granted(http, id, "CHANGE_ADDRESS", Map.of("residenceAddress", "玉兰巷五号"));
        assertThat(page("/desk/permits/" + permit.number(), POLICE)).contains("玉兰巷五号", "变更居住地址");
        Permit moved = world.of(id);
        assertThat(moved.number()).isEqualTo(permit.number());
        assertThat(moved.continuousSince()).isEqualTo(permit.continuousSince());
        assertThat(kinds(permit)).containsExactly(PermitEventKind.ISSUED, PermitEventKind.ADDRESS_CHANGED);
        assertThat(jdbc.sql("select count(*) from card_order where record = ?")
                        .param(permit.number())
                        .query(Integer.class)
                        .single())
                .as("the new address goes into the chip of the card there is")
                .isEqualTo(1);
    }

    @Test
    void isSeizedWhenItWasObtainedByFraud() {
        Permit permit = world.issued(http, Ids.bornOn("1995-05-05"));
        String path = "/desk/permits/" + permit.number();
        assertThat(post(path + "/seizure", POLICE, Map.of("words", "租赁合同系伪造，房东已作证")))
                .hasRedirectedUrl(path);
        assertThat(letters(permit)).doesNotContain("seizure");
        assertThat(page("/desk/permits", HEAD)).contains("等您确认的终止和收缴");
        assertThat(page("/desk/permits", POLICE)).doesNotContain("等您确认的终止和收缴");
        assertThat(page(path, HEAD)).contains("同意收缴", "租赁合同系伪造");
        assertThat(page(path, POLICE)).doesNotContain("同意收缴");
        assertThat(post(path + "/confirmation", POLICE, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path + "/confirmation", HEAD, Map.of())).hasRedirectedUrl(path);
        assertThat(page(path, POLICE)).contains("已收缴", "租赁合同系伪造", link(permit.caseNumber(), "seizure"));
        assertThat(kinds(permit))
                .containsExactly(PermitEventKind.ISSUED, PermitEventKind.SEIZURE_PROPOSED, PermitEventKind.SEIZED);
        assertThatThrownBy(() -> steps.renew(permit.caseNumber()))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("已收缴");
        IssuedDocument seizure = documents.list(permit.caseNumber()).stream()
                .filter(letter -> letter.code().equals("seizure"))
                .findFirst()
                .orElseThrow();
        assertThat(seizure.title()).isEqualTo("收缴凭证");
        assertThat(seizure.office()).contains("公安局");
        assertThat(printed(permit.caseNumber(), "seizure"))
                .contains("系骗领，自" + written(LocalDate.now(clock)) + "起予以收缴", "租赁合同系伪造，房东已作证", permit.number());
    }

    @Test
    void takesOverAPermitOfAnotherOfficeAndRenewsItsCard() {
        String id = Ids.bornOn("1983-03-31");
        LocalDate today = LocalDate.now(clock);
        String issuedOn = today.minusMonths(5).toString();
        world.granted(http, id, "REISSUE", Map.of("issuedOn", issuedOn));
        Permit permit = world.of(id);
        assertThat(permit.issuedOn()).isEqualTo(issuedOn);
        assertThat(kinds(permit)).containsExactly(PermitEventKind.TAKEN_OVER, PermitEventKind.CARD_REISSUED);
        assertThat(licences.find(permit.number()).orElseThrow().version()).isEqualTo(1);
        assertThat(lives.goesOn(permit.number())).isTrue();
    }

    @Test
    void leavesNothingOfItsHolderInTheEngine() {
        String id = Ids.bornOn("1976-06-16");
        Permit permit = world.issued(http, id);
        world.age(permit.number(), 14);
        EngineTables engine = new EngineTables(jdbc);
        assertThat(engine.holding(permit.number()))
                .as("the search finds what is there")
                .isNotEmpty();
        for (String planted : List.of(id, PermitWorld.NAME, "海棠里", "13987605678")) {
            assertThat(engine.holding(planted)).as(planted).isEmpty();
        }
    }

    private List<String> letters(Permit permit) {
        return documents.list(permit.caseNumber()).stream()
                .map(IssuedDocument::code)
                .toList();
    }

    /** The words of a letter as printed, without spaces. */
    private String printed(String caseNumber, String code) {
        String number = letter(caseNumber, code).number();
        try (PDDocument paper = Loader.loadPDF(documents.open(number).pdf())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a page leads to a letter. */
    private String link(String caseNumber, String code) {
        return ">" + letter(caseNumber, code).title() + "</a>";
    }

    private IssuedDocument letter(String caseNumber, String code) {
        return documents.list(caseNumber).stream()
                .filter(letter -> letter.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String written(LocalDate day) {
        return DateWords.day(day).replaceAll("\\s", "");
    }

    private List<PermitEventKind> kinds(Permit permit) {
        return events.of(permit.number()).stream().map(PermitEvent::kind).toList();
    }

    /** Messages about the life of a permit, in order. */
    private List<String> messages(Permit permit) {
        return jdbc.sql("select code from notification where case_number = ? and key like 'permit-%' order by key")
                .param(permit.caseNumber())
                .query(String.class)
                .list();
    }

    private String page(String path, @Nullable RequestPostProcessor who) {
        MvcTestResult answer = who == null
                ? http.get().uri(path).exchange()
                : http.get().uri(path).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return Channel.text(answer);
    }

    private MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> fields) {
        var request = http.post().uri(path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Rights come from the account itself. */
    private static RequestPostProcessor as(String account) {
        return authentication(
                new UsernamePasswordAuthenticationToken(new Staff(account, account, Set.of()), null, List.of()));
    }
}
