package org.onewindow.running;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.casework.UneventfulWork;
import org.onewindow.people.PersonDetails;
import org.onewindow.publicnotice.NoticePosting;
import org.onewindow.publicnotice.Posting;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** Handles the tasks of the minimum living allowance in the demonstration, at Tasklist and at the pages of the hall. */
@Component
class AllowanceOfficers {

    private final DemoOfficers officers;
    private final List<UneventfulWork> pages;
    private final HallTasks tasks;
    private final NoticePosting notices;
    private final CaseFiles files;
    private final Clock clock;

    AllowanceOfficers(
            DemoOfficers officers,
            List<UneventfulWork> pages,
            HallTasks tasks,
            NoticePosting notices,
            CaseFiles files,
            Clock clock) {
        this.officers = officers;
        this.pages = pages;
        this.tasks = tasks;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
    }

    void handle(OpenTask task, AllowanceStory story, PersonDetails applicant) {
        boolean refused = story.course() == AllowanceStory.Course.TOO_MUCH_INCOME;
        String home = Objects.requireNonNull(applicant.address());
        switch (task.activityId()) {
            case "visitHousehold", "reinvestigate" -> doAtItsPage(task, "street", "street2");
            case "giveFirstOpinion" ->
                officers.complete("streethead", task, refused ? no("DISAGREE") : proposal(task, home));
            case "postNotice" -> post(task, home);
            case "handleObjection" -> officers.complete("street", task, Map.of("verdict", "REINVESTIGATE"));
            case "sendToCounty" -> officers.complete("street", task, Map.of("fileComplete", true));
            case "visitByCounty" -> doAtItsPage(task, "county", "county2");
            case "reviewAtCounty" -> officers.complete("county", task, Map.of("verdict", "AGREE"));
            case "decideAtCounty" ->
                officers.complete(
                        "countyhead",
                        task,
                        refused ? no("REFUSE") : Map.of("verdict", "GRANT", "amountChoice", "PROPOSED"));
            case "handOut" -> officers.handOut(task.caseNumber(), applicant);
            default -> throw new IllegalStateException("no officer for " + task.activityId());
        }
    }

    private static Map<String, Object> no(String verdict) {
        return Map.of("verdict", verdict, "reasonCode", "INCOME_NOT_BELOW", "note", "经核实，家庭人均月收入 1300 元，高于当地低保边缘家庭标准。");
    }

    /** The community of the notice is asked for once only. */
    private Map<String, Object> proposal(OpenTask task, String home) {
        Map<String, Object> answers = new HashMap<>(Map.of("verdict", "AGREE"));
        if (files.get(task.caseNumber()).communityCode() == null) {
            answers.put("community", DemoOffice.communityIn(home).code());
        }
        return answers;
    }

    private void doAtItsPage(OpenTask task, String first, String second) {
        HallTask open = tasks.find(task.taskId()).orElseThrow();
        pages.stream()
                .filter(page -> page.fits(open))
                .findFirst()
                .orElseThrow()
                .finish(open, officers.officer(first), officers.officer(second));
    }

    private void post(OpenTask task, String home) {
        Officer community = officers.officer("community");
        notices.post(
                task.taskId(),
                new Posting(
                        DemoOffice.communityIn(home).name() + "社区公示栏",
                        community.actor().name(),
                        LocalDate.now(clock),
                        "公示栏.png",
                        DemoPicture.ofThePaperOnTheWall()),
                community.actor(),
                community.groups());
    }
}
