package org.onewindow.counter.cases;

import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Examination;
import org.onewindow.casework.OpenItems;
import org.onewindow.casework.Timeline;
import org.onewindow.catalog.Catalog;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.QrCode;
import org.onewindow.support.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** W10 回执页: what the applicant takes home; safe to come back to, reprinting never makes a second case. */
@Controller
class ReceiptPage {

    private final CaseAccess access;
    private final CaseFiles files;
    private final Catalog catalog;
    private final CaseClocks clocks;
    private final OpenItems openItems;
    private final Examination examination;
    private final Documents documents;
    private final Timeline timeline;
    private final PublicAddress address;

    ReceiptPage(
            CaseAccess access,
            CaseFiles files,
            Catalog catalog,
            CaseClocks clocks,
            OpenItems openItems,
            Examination examination,
            Documents documents,
            Timeline timeline,
            PublicAddress address) {
        this.access = access;
        this.files = files;
        this.catalog = catalog;
        this.clocks = clocks;
        this.openItems = openItems;
        this.examination = examination;
        this.documents = documents;
        this.timeline = timeline;
        this.address = address;
    }

    @GetMapping("/cases/{number}/receipt")
    String show(@PathVariable String number, Model model) {
        CaseFile file = access.get(number);
        model.addAttribute("file", file);
        model.addAttribute("item", catalog.itemOf(file.processDefinitionId()));
        model.addAttribute("queryCode", files.queryCode(number));
        model.addAttribute("clock", clocks.find(number).orElse(null));
        model.addAttribute("asked", openItems.of(file).orElse(null));
        model.addAttribute("answerBy", file.status() == CaseStatus.RECEIVED ? examination.dueOn(number) : null);
        model.addAttribute("documents", documents.list(number));
        model.addAttribute("received", timeline.of(number).get(0));
        model.addAttribute("qr", QrCode.dataUri(address.of("/status?number=" + number)));
        return "counter/receipt";
    }
}
