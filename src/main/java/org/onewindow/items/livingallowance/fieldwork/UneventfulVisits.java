package org.onewindow.items.livingallowance.fieldwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.casework.UneventfulWork;
import org.onewindow.people.People;
import org.onewindow.workflow.HallTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in the page of a visit the way two investigators would who found everything as it was applied for. */
@Component
class UneventfulVisits implements UneventfulWork {

    private final Visits visits;
    private final CaseFiles files;
    private final People people;

    UneventfulVisits(Visits visits, CaseFiles files, People people) {
        this.visits = visits;
        this.files = files;
        this.people = people;
    }

    @Override
    public boolean fits(HallTask task) {
        return VisitKind.activities().contains(task.activityId());
    }

    @Override
    @Transactional
    public void finish(HallTask task, Officer first, Officer second) {
        FieldTask own = new FieldTask(task, files.get(task.caseNumber()), staff(first));
        Sheet blank = visits.open(own).content().sheet();
        visits.save(own, filledIn(blank, own, second), Attachments.NONE, new Sending(false, 0));
        visits.sign(own);
        visits.sign(new FieldTask(task, own.file(), staff(second)));
        visits.finish(own);
    }

    private Sheet filledIn(Sheet blank, FieldTask own, Officer second) {
        CaseFile file = own.file();
        String home = people.get(file.applicantId()).address();
        Map<String, String> texts = new HashMap<>(blank.texts());
        texts.put("place", Objects.requireNonNullElse(home, "申请人家中"));
        texts.put("memberPresent", people.get(file.applicantId()).name());
        texts.put("memberRelation", "本人");
        texts.put("conclusion", VisitConclusion.CONSISTENT.name());
        texts.put("words", "居住和生活情况与申请一致。");
        Map<String, List<Map<String, String>>> lists = new HashMap<>(blank.lists());
        lists.put(
                "investigators",
                List.of(
                        Map.of("name", own.officer().name()),
                        Map.of("name", second.actor().name())));
        return new Sheet(texts, lists);
    }

    private static Staff staff(Officer officer) {
        return new Staff(officer.actor().user(), officer.actor().name(), officer.groups());
    }
}
