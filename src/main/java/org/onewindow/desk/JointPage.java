package org.onewindow.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Branch;
import org.onewindow.casework.Branches;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.casework.CaseStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** B5 会办: the cases on which several desks work at the same time, and who is late. */
@Controller
class JointPage {

    private static final int MOST = 500;
    private static final List<CaseStatus> RUNNING =
            List.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.PUBLIC_NOTICE);

    private final CurrentStaff current;
    private final CaseFiles files;
    private final Branches branches;
    private final CaseReaders readers;

    JointPage(CurrentStaff current, CaseFiles files, Branches branches, CaseReaders readers) {
        this.current = current;
        this.files = files;
        this.branches = branches;
        this.readers = readers;
    }

    @GetMapping("/desk/joint")
    String show(Model model) {
        model.addAttribute("cases", joint());
        return "desk/joint";
    }

    private List<Joint> joint() {
        Staff officer = current.get();
        List<CaseFile> running = files.inStatus(RUNNING, MOST).stream()
                .filter(file -> readers.include(officer.groups(), file))
                .toList();
        Map<String, List<Branch>> found =
                branches.of(running.stream().map(CaseFile::number).toList());
        return running.stream()
                .map(file -> new Joint(file, found.getOrDefault(file.number(), List.of())))
                .filter(one -> one.branches().size() > 1)
                .sorted(Comparator.comparing(one -> one.branches().get(0).due()))
                .toList();
    }

    /** A case and what happens to it side by side, the most pressing first. */
    record Joint(CaseFile file, List<Branch> branches) {}
}
