package org.onewindow.items.elderlysubsidy;

/** The names under which the package's files are known. */
final class ElderlySubsidyProcess {

    static final String KEY = "elderly-subsidy";

    static final String REGION_DECISION = "elderly-subsidy-region";
    static final String ELIGIBILITY_DECISION = "elderly-subsidy-eligibility";
    static final String AMOUNT_DECISION = "elderly-subsidy-amount";
    static final String START_DECISION = "elderly-subsidy-start";

    static final String ELIGIBLE = "ELIGIBLE";
    static final String NOT_YET = "NOT_YET";

    private ElderlySubsidyProcess() {}
}
