package org.onewindow.items.livingallowance.fieldwork;

import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Looks;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The signed records of visits and appraisals, to read; every look is noted. */
@Controller
class FinishedRecordsPage {

    private final CaseFiles files;
    private final FinishedRecords records;
    private final Looks looks;
    private final CurrentStaff current;

    FinishedRecordsPage(CaseFiles files, FinishedRecords records, Looks looks, CurrentStaff current) {
        this.files = files;
        this.records = records;
        this.looks = looks;
        this.current = current;
    }

    @GetMapping("/desk/cases/{number}/fieldwork")
    String show(@PathVariable String number, Model model) {
        CaseFile file = files.get(number);
        if (!records.mayRead(file)) {
            throw new NotFoundHere("records of another office's case");
        }
        Staff reader = current.get();
        looks.add(number, new Actor(reader.id(), reader.fullName()), "查看" + FinishedRecords.TITLE);
        model.addAttribute("file", file);
        model.addAttribute("title", FinishedRecords.TITLE);
        model.addAttribute("records", records.read(file));
        return "livingallowance/finished";
    }
}
