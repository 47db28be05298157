package org.onewindow.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window clerk who never touches a mouse. */
final class WindowDesk {

    private static final Pattern RECEIPT = Pattern.compile("/cases/([0-9-]+)/receipt");

    private final Chromium browser;
    private final Page page;

    WindowDesk(Chromium browser) {
        this.browser = browser;
        this.page = browser.login("clerk1");
    }

    Page page() {
        return page;
    }

    /** Takes an application down, with every material or with none of the account's, and answers its number. */
    String takeDown(String idNumber, String name, boolean complete) {
        findItem();
        situation();
        applicant(idNumber, name);
        materials(complete);
        businessForm(name);
        browser.look(page, "check");
        submit("**/decision");
        browser.look(page, "decision");
        page.keyboard().press("Control+Enter");
        page.waitForURL(RECEIPT);
        browser.look(page, "receipt");
        Matcher number = RECEIPT.matcher(page.url());
        if (!number.find()) {
            throw new AssertionError("no receipt at " + page.url());
        }
        return number.group(1);
    }

    private void findItem() {
        browser.go(page, "/counter");
        browser.look(page, "counter");
        page.waitForFunction("document.activeElement && document.activeElement.id === 'q'");
        page.keyboard().type("gljt");
        page.keyboard().press("Enter");
        page.waitForURL("**/counter/items**");
        browser.look(page, "items");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/situation");
    }

    private void situation() {
        browser.look(page, "situation");
        for (String question : new String[] {"applicantRole", "localHukou", "hasAccount", "povertyStatus", "canCome"}) {
            Chromium.tabTo(page, "input[name='situation." + question + "']");
            page.keyboard().press("Space");
        }
        submit("**/applicant");
    }

    private void applicant(String idNumber, String name) {
        page.keyboard().press("F2");
        page.keyboard().type(idNumber);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".govuk-error-summary");
        browser.look(page, "applicant-error");
        Chromium.type(page, "[id='applicant.name']", name);
        Chromium.type(page, "[id='applicant.phone']", "13800005678");
        Chromium.type(page, "[id='applicant.address']", "示例街道畅家巷1号");
        browser.look(page, "applicant");
        submit("**/materials");
    }

    private void materials(boolean complete) {
        if (!complete) {
            Chromium.tabTo(page, "input[name='material.ACCOUNT']");
            page.keyboard().press("Space");
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.value === 'MISSING'"))) {
                page.keyboard().press("ArrowRight");
            }
        }
        browser.look(page, "materials");
        Chromium.tabTo(page, "button[name=everything]");
        page.keyboard().press("Enter");
        page.waitForURL("**/form");
    }

    private void businessForm(String name) {
        page.waitForSelector(".fjs-container input");
        browser.look(page, "form");
        Chromium.type(page, "[id$='-hukouAreaCode']", "620102001001");
        Chromium.type(page, "[id$='-hukouSince-date']", "1990-01-01");
        Chromium.type(page, "[id$='-residenceAddress']", "示例街道畅家巷1号");
        Chromium.type(page, "[id$='-residenceCommunity']", "畅家巷");
        Chromium.tabTo(page, "[id$='-accountKind-0']");
        page.keyboard().press("Space");
        Chromium.type(page, "[id$='-accountNumber']", "6222020200112233445");
        Chromium.type(page, "[id$='-accountHolder']", name);
        Chromium.tabTo(page, "[id$='-livingProofMethod-0']");
        page.keyboard().press("Space");
        Chromium.type(page, "[id$='-livingProofOn-date']", "2026-11-20");
        page.keyboard().press("Tab");
        submit("**/check");
    }

    /** Hands the letters of a case to the applicant. */
    void handOut(String caseNumber, String idNumber) {
        browser.go(page, "/hand-out");
        browser.look(page, "hand-out-find");
        page.keyboard().type(caseNumber);
        page.keyboard().press("Enter");
        page.waitForSelector("#collectorIdNumber");
        Chromium.type(page, "#collectorIdNumber", idNumber);
        browser.look(page, "hand-out");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("text=送达回证");
        browser.look(page, "hand-out-done");
    }

    /** A tab of the case file. */
    void caseFile(String caseNumber, String tab) {
        browser.go(page, "/cases/" + caseNumber + "?tab=" + tab);
        browser.look(page, "case-" + tab);
    }

    /** The bytes of the first letter of this title that the case file offers. */
    byte[] letter(String caseNumber, String title) {
        browser.go(page, "/cases/" + caseNumber + "?tab=documents");
        String address = page.locator("a[href*='/documents/']")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title))
                .first()
                .getAttribute("href");
        APIResponse letter = page.request().get(page.url().replaceAll("(https?://[^/]+).*", "$1") + address);
        return letter.body();
    }

    private void submit(String next) {
        page.keyboard().press("Control+Enter");
        page.waitForURL(next);
    }
}
