package org.onewindow.inquiries.web;

import java.util.List;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.FurtherPages;
import org.onewindow.inquiries.Means;
import org.springframework.stereotype.Component;

/** Leads from a case to what its means check found. */
@Component
class MeansLink implements FurtherPages {

    private final Means means;
    private final InquiryAccess access;

    MeansLink(Means means, InquiryAccess access) {
        this.means = means;
        this.access = access;
    }

    @Override
    public List<FurtherPage> of(CaseFile file) {
        return access.mayRead(file) && means.isAsked(file.number())
                ? List.of(new FurtherPage("家庭经济状况核对结果", "/desk/cases/" + file.number() + "/means"))
                : List.of();
    }
}
