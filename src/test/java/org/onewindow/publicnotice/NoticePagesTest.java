package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.casework.Looks;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.materials.Samples;
import org.onewindow.support.DateWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of a notice: for whom they open, what they take, and what no byte of them may say. */
@HallTest
class NoticePagesTest {

    private static final Map<String, String> OBJECTION =
            Map.of("name", "司马光", "phone", "13900001111", "idNumber", "", "reason", "这家人去年在城南买了第二套房子。");

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeTrial trial;

    @Autowired
    TrialNotice content;

    @Autowired
    PublicNotices notices;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    Objections objections;

    @Autowired
    RecipientList list;

    @Autowired
    Looks looks;

    @Autowired
    Clock clock;

    @Test
    void theCommunityPostsTheNoticeFromItsTask() {
        String number = trial.beforeNotice();
        String page = "/desk/tasks/" + trial.task(number) + "/notice";
        assertThat(text(get("community", page))).contains("公示预览", "诸葛明", "每月 2912.50 元", "公示期间照常计算办理时限");
        assertThat(text(get("community", page + "/paper")))
                .contains("公示单", "诸葛明", "每月 2912.50 元", "以真实姓名")
                .doesNotContain(number, NoticeTrial.PHONE);
        Map<String, String> early = Map.of(
                "place",
                "公示栏",
                "postedBy",
                "李社区",
                "postedOn",
                LocalDate.now(clock).minusDays(1).toString());
        assertThat(post(page, early, new MockMultipartFile("photo", "wall.png", null, Samples.png())))
                .hasStatus(422);
        MvcTestResult posted = post(page, record(), new MockMultipartFile("photo", "wall.png", null, Samples.png()));
        assertThat(posted).hasStatus(302);
        assertThat(target(posted)).isEqualTo("/desk/cases/" + number + "/notices");
        assertThat(text(get("community", target(posted)))).contains("第 1 次公示", "公示中", "畅家巷社区公示栏");
        assertThat(get("community", page)).hasStatus(409);
        assertThat(text(get("community", "/cases/" + number)))
                .contains("李社区于 " + DateWords.day(LocalDate.now(clock)) + "张贴在");
    }

    @Test
    void thePageOfPostingOpensForNobodyElse() {
        String page = "/desk/tasks/" + trial.task(trial.beforeNotice()) + "/notice";
        for (String account : List.of("street", "police", "supervisor", "clerk1")) {
            MvcTestResult answer = get(account, page);
            assertThat(answer).as(account).hasStatus(409);
            assertThat(text(answer)).doesNotContain("诸葛明");
        }
        assertThat(get("modeler", page)).hasStatus(403);
        assertThat(http.get().uri(page)).hasStatus(302);
        assertThat(get("community", "/desk/tasks/no-such-task/notice")).hasStatus(404);
    }

    @Test
    void thePageStopsHardAndOffersNoFormWhileAnythingMustNotBeShown() {
        String number = trial.beforeNotice();
        content.say(number, List.of(new NoticeLine("申请人", "诸葛明 １３８ 1234 5678")));
        String page = "/desk/tasks/" + trial.task(number) + "/notice";
        assertThat(text(get("community", page))).contains("不能公示", "手机号码").doesNotContain("登记张贴，开始公示");
        assertThat(get("community", page + "/paper")).hasStatus(409);
        assertThat(post(page, record(), new MockMultipartFile("photo", "wall.png", null, Samples.png())))
                .hasStatus(422);
        assertThat(notices.of(number)).isEmpty();
    }

    @Test
    void thePageSaysWhatIsWrongWithARecordOfPosting() {
        String number = trial.beforeNotice();
        String page = "/desk/tasks/" + trial.task(number) + "/notice";
        Map<String, String> wrong = Map.of("place", "公示栏，电话 13812345678", "postedBy", "", "postedOn", "昨天");
        MvcTestResult refused = post(page, wrong, new MockMultipartFile("photo", "wall.exe", null, new byte[] {1}));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("手机号码", "请填写张贴日期", "照片请用 JPG 或 PNG 文件", "张贴人");
        MvcTestResult disguised =
                post(page, record(), new MockMultipartFile("photo", "wall.png", null, "MZ not a picture".getBytes()));
        assertThat(disguised).hasStatus(422);
        assertThat(notices.of(number)).isEmpty();
    }

    @Test
    void theBoardShowsARunningNoticeToEverybodyAndKeepsSearchEnginesAway() {
        PublicNotice notice = trial.running();
        String page = "/notices/" + notice.id();
        for (String path : List.of("/notices", "/notices?item=elderly-subsidy&date=" + LocalDate.now(clock), page)) {
            MvcTestResult answer = http.get().uri(path).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                    .contains("no-store");
            assertThat(text(answer)).contains("诸葛明", "每月 2912.50 元");
        }
        assertThat(text(http.get().uri("/notices?date=2020-01-01").exchange())).contains("没有符合条件的公示");
        assertThat(http.get().uri("/notices?date=someday")).hasStatus(422);
    }

    @Test
    void noPublicByteSaysWhoThePersonIsBeyondTheName() {
        PublicNotice notice = trial.running();
        list.add(trial.running().caseNumber());
        for (String path :
                List.of("/notices", "/notices/" + notice.id(), "/notices/granted", "/api/v1/public/notices")) {
            String bytes = text(http.get().uri(path).exchange());
            assertThat(bytes).contains("诸葛明");
            assertThat(bytes.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                            .replaceAll("\"_csrf\" value=\"[^\"]*\"", ""))
                    .doesNotContainPattern("[0-9]{17}[0-9Xx]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|[0-9]{12,}")
                    .doesNotContain(NoticeTrial.PHONE, "301 室", "620199", notice.caseNumber(), "李社区", "诸葛小明");
        }
    }

    @Test
    void anExpiredNoticeIsGoneAndAnUnknownOneWasNeverThere() {
        PublicNotice notice = trial.running();
        trial.expire(notice.caseNumber());
        MvcTestResult gone = http.get().uri("/notices/" + notice.id()).exchange();
        assertThat(gone).hasStatus(410);
        assertThat(text(gone)).contains("已经结束").doesNotContain("诸葛明");
        assertThat(text(http.get().uri("/notices").exchange()))
                .doesNotContain(notice.id().toString());
        assertThat(http.get().uri("/notices/" + UUID.randomUUID())).hasStatus(404);
        assertThat(http.get().uri("/notices/not-an-id")).hasStatus(404);
    }

    @Test
    void theBoardTakesAnObjectionAndComesDown() {
        PublicNotice notice = trial.running();
        String form = "/notices/" + notice.id() + "/objections";
        MvcTestResult refused = resident(form, Map.of("name", "", "reason", "短"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("请填写姓名", "至少填一项", "理由太短");
        assertThat(text(resident(form, Map.of("name", "司马光", "idNumber", "110105194912310021", "reason", "理由足够长了"))))
                .contains("号码的校验位不对");
        assertThat(notices.hasObjection(notice.caseNumber())).isFalse();

        MvcTestResult raised = resident(form, OBJECTION);
        assertThat(raised).hasStatus(302);
        assertThat(target(raised)).isEqualTo("/notices/received/raised");
        assertThat(text(http.get().uri(target(raised)).exchange()))
                .contains("您的异议已收到")
                .doesNotContain("司马光");
        assertThat(http.get().uri("/notices/" + notice.id())).hasStatus(410);
        assertThat(target(resident(form, OBJECTION))).isEqualTo("/notices/received/kept-as-complaint");
        assertThat(http.get().uri("/notices/received/nonsense")).hasStatus(404);
    }

    @Test
    void showsWhoObjectsOnlyToThoseWhoHandleItAndOnRecord() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        resident("/notices/" + notice.id() + "/objections", OBJECTION);
        String page = "/desk/cases/" + number + "/notices";
        String reveal = "/desk/objections/" + desk.of(number).get(0).id() + "/reveal";
        assertThat(text(get("street", page))).contains("司**", "第二套房子").doesNotContain("司马光", "13900001111");
        for (String account : List.of("community", "clerk1")) {
            assertThat(text(get(account, page))).contains("有异议").doesNotContain("司马光", "司**", "第二套房子");
            assertThat(as(account, reveal, Map.of())).hasStatus(404);
        }
        assertThat(text(as("street", reveal, Map.of()))).contains("司马光", "13900001111");
        assertThat(looks.of(number)).extracting(TimelineEntry::what).contains("显示异议人的姓名和联系方式");
        assertThat(text(get("clerk1", "/cases/" + number)))
                .contains("公示和异议", "有异议")
                .doesNotContain("司马光", "司**", "第二套房子");
    }

    @Test
    void theCaseBesideATaskTellsOfItsEarlierNotices() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        resident("/notices/" + notice.id() + "/objections", OBJECTION);
        trial.again(number);
        String page = "/desk/tasks/" + trial.task(number) + "/case";
        assertThat(text(get("community", page)))
                .contains("公示和异议", "第 1 次公示", "收到异议或投诉", "公示和异议的办理")
                .doesNotContain("司**", "第二套房子");
    }

    @Test
    void theStreetRecordsWhatTheObjectorWasTold() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        resident("/notices/" + notice.id() + "/objections", OBJECTION);
        String answer = "/desk/objections/" + desk.of(number).get(0).id() + "/answer";
        assertThat(as("street", answer, Map.of("result", "", "toldOn", "", "toldHow", "电话")))
                .hasStatus(422);
        Map<String, String> told =
                Map.of("result", "经查不属实。", "toldOn", LocalDate.now(clock).toString(), "toldHow", "电话");
        assertThat(as("community", answer, told)).hasStatus(404);
        assertThat(as("street", answer, told)).hasStatus(302);
        assertThat(text(get("street", "/desk/cases/" + number + "/notices"))).contains("经查不属实");
        assertThat(as("street", answer, told)).hasStatus(409);
    }

    @Test
    void theInterfaceTakesAnObjectionOnlyWhileTheNoticeRuns() {
        Channel channel = new Channel(http);
        String number = trial.beforeNotice();
        String path = "/api/v1/cases/" + number + "/objections";
        String body = "{\"name\":\"司马光\",\"phone\":\"13900001111\",\"reason\":\"这家人去年买了第二套房子。\"}";
        assertThat(channel.post(path, body)).hasStatus(409);
        trial.post(number);
        assertThat(channel.post(path, "{\"name\":\"\"}")).hasStatus(400);
        MvcTestResult raised = channel.post(path, body);
        assertThat(raised).hasStatus(201);
        assertThat(Channel.text(raised)).contains("\"RAISED\"").doesNotContain("司马光", "13900001111");
        MvcTestResult late = channel.post(path, body);
        assertThat(late).hasStatus(409);
        assertThat(Channel.text(late)).contains("已作为投诉登记");
        assertThat(notices.hasComplaint(number)).isTrue();
        assertThat(http.post().uri(path).with(csrf()).content(body)).hasStatus(401);
        assertThat(as("street", path, Map.of())).hasStatus(403);
    }

    @Test
    void theLongTermListSaysNothingElseAndForgetsWhatWasTakenOff() {
        String number = trial.running().caseNumber();
        content.say(
                number,
                List.of(
                        new NoticeLine("申请人", "公孙大娘"),
                        new NoticeLine("保障人数", "1 人"),
                        new NoticeLine("保障金额", "每月 632.00 元")));
        list.add(number);
        assertThat(text(http.get().uri("/notices/granted").exchange())).contains("公孙大娘", "632.00");
        String removal = "/desk/cases/" + number + "/listing/removal";
        assertThat(as("community", removal, Map.of("reason", "停止"))).hasStatus(404);
        assertThat(as("street", removal, Map.of("reason", ""))).hasStatus(422);
        assertThat(as("street", removal, Map.of("reason", "停止享受"))).hasStatus(302);
        assertThat(text(http.get().uri("/notices/granted").exchange())).doesNotContain("公孙大娘");
    }

    private Map<String, String> record() {
        return Map.of(
                "place",
                "畅家巷社区公示栏",
                "postedBy",
                "李社区",
                "postedOn",
                LocalDate.now(clock).toString());
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(who(account)).exchange();
    }

    private MvcTestResult as(String account, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(who(account)).with(csrf());
        fields.forEach(request::formField);
        return request.exchange();
    }

    private MvcTestResult resident(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(csrf());
        fields.forEach(request::formField);
        return request.exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields, MockMultipartFile photo) {
        var request = http.post()
                .uri(path)
                .with(who("community"))
                .with(csrf())
                .multipart()
                .file(photo);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static RequestPostProcessor who(String account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(account, account, Set.of()), null, List.of()));
    }

    private static String target(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
