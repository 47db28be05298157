package org.onewindow.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseOverview;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockView;
import org.onewindow.support.NotFoundHere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicApi {

    private final CaseFiles files;
    private final CaseOverview overview;
    private final CaseClocks clocks;

    PublicApi(CaseFiles files, CaseOverview overview, CaseClocks clocks) {
        this.files = files;
        this.overview = overview;
        this.clocks = clocks;
    }

    /** A case in plain words; nothing about the person. */
    record PublicStatus(
            String caseNumber,
            String item,
            String status,
            String statusText,
            @Nullable String waitingFor,
            @Nullable LocalDate promisedDue,
            @Nullable String explanation) {}

    @GetMapping("/api/v1/public/cases/{number}")
    @Operation(summary = "凭办件编号和查询码查进度；编号或查询码不对，答复相同")
    PublicStatus status(@PathVariable String number, @RequestParam(defaultValue = "") String code) {
        CaseFile file = files.findByQueryCode(number, code).orElseThrow(() -> new NotFoundHere("没有找到。"));
        Optional<ClockView> clock = clocks.find(file.number());
        return new PublicStatus(
                file.number(),
                file.itemName(),
                file.status().name(),
                file.status().label(),
                overview.waiting(file).map(PublicApi::inWords).orElse(null),
                clock.map(ClockView::promisedDue).orElse(null),
                clock.map(ClockView::explanation).orElse(null));
    }

    private static String inWords(Waiting waiting) {
        return (waiting.applicant() ? "等您" : "等我们") + "：" + waiting.what();
    }
}
