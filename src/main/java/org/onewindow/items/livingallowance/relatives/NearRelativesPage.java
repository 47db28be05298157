package org.onewindow.items.livingallowance.relatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Looks;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register for those at the county who watch over it; every look at an entry is noted in its case. */
@Controller
class NearRelativesPage {

    private static final List<Post> WATCHING = List.of(Post.COUNTY, Post.COUNTYHEAD, Post.SUPERVISOR);

    private final NearRelatives register;
    private final CaseFiles files;
    private final People people;
    private final Organisation organisation;
    private final CurrentStaff current;
    private final Looks looks;

    NearRelativesPage(
            NearRelatives register,
            CaseFiles files,
            People people,
            Organisation organisation,
            CurrentStaff current,
            Looks looks) {
        this.register = register;
        this.files = files;
        this.people = people;
        this.organisation = organisation;
        this.current = current;
        this.looks = looks;
    }

    @GetMapping("/desk/near-relatives")
    String list(Model model) {
        Staff staff = current.get();
        Actor actor = new Actor(staff.id(), staff.fullName());
        List<Line> lines = lines(staff);
        lines.forEach(line -> looks.add(line.file().number(), actor, "查看近亲属登记"));
        model.addAttribute("lines", lines);
        return "livingallowance/near-relatives";
    }

    private List<Line> lines(Staff staff) {
        List<NearRelatives.Entry> newest = register.newest();
        Map<String, CaseFile> cases = files
                .all(newest.stream().map(NearRelatives.Entry::caseNumber).toList())
                .stream()
                .collect(Collectors.toMap(CaseFile::number, Function.identity()));
        Map<Long, Person> applicants =
                people.all(cases.values().stream().map(CaseFile::applicantId).toList());
        List<Line> lines = new ArrayList<>();
        for (NearRelatives.Entry entry : newest) {
            CaseFile file = cases.get(entry.caseNumber());
            Person applicant = file == null ? null : applicants.get(file.applicantId());
            if (file != null && applicant != null && isWatchedBy(staff, file)) {
                lines.add(new Line(file, applicant.name(), entry));
            }
        }
        return lines;
    }

    private boolean isWatchedBy(Staff staff, CaseFile file) {
        return WATCHING.stream()
                .map(post -> organisation.groupOf(post, file.areaCode()))
                .anyMatch(staff.groups()::contains);
    }

    /** A line of the register with the case it belongs to. */
    record Line(CaseFile file, String applicant, NearRelatives.Entry entry) {}
}
