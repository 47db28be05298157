package org.onewindow.inquiries;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.registers.RegisterRequest;

/**
 * The means check of a case as officers read it.
 *
 * @param request the question; null before it was asked
 * @param result null while nothing has come back
 * @param explainUntil the last day for an explanation; null if the applicant was not told
 */
public record MeansView(
        @Nullable RegisterRequest request,
        @Nullable CheckResult result,
        List<FindingLine> findings,
        @Nullable LocalDate explainUntil,
        List<Explanation> explanations,
        @Nullable Judgement judgement) {}
