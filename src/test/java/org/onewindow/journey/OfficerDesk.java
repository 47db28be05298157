package org.onewindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;

/** A back-office officer in the stock Tasklist. */
final class OfficerDesk {

    private final Chromium browser;
    private final Page page;
    private final String account;

    OfficerDesk(Chromium browser, String account) {
        this.browser = browser;
        this.account = account;
        this.page = browser.login(account);
    }

    /** Claims the task, looks at the case file, fills the form in and submits it by key. */
    void decide(String taskId, Map<String, String> choices, Map<String, String> texts) {
        browser.go(page, "/camunda/app/tasklist/default/#/?task=" + taskId);
        page.locator("text=领办").first().click();
        page.waitForSelector(".fjs-container .fjs-form-field:not(.fjs-disabled)");
        page.locator(".nav-tabs >> text=卷宗").click();
        page.frameLocator("iframe.hall-case-file").locator("h1").first().waitFor();
        browser.picture(page, account + "-case-file");
        page.locator(".nav-tabs >> text=办理").first().click();
        page.waitForSelector(".fjs-container");
        choices.forEach(this::choose);
        texts.forEach((label, text) -> field(label).locator("textarea, input").first().fill(text));
        browser.picture(page, account + "-form");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("text=请在左侧列表中选一项任务");
        browser.picture(page, account + "-done");
    }

    private void choose(String label, String option) {
        Locator field = field(label);
        Locator list = field.locator(".fjs-input-group");
        if (list.count() > 0) {
            list.first().click();
            page.locator(".fjs-dropdownlist-item").filter(exactly(option)).first().click();
        } else {
            field.locator("label").filter(exactly(option)).first().click();
        }
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHasText(label)).first();
    }
}
