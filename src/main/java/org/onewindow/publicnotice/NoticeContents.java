package org.onewindow.publicnotice;

import org.onewindow.casework.CaseFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what an item shows to the public. */
@Component
class NoticeContents {

    private final ObjectProvider<NoticeContent> contents;

    NoticeContents(ObjectProvider<NoticeContent> contents) {
        this.contents = contents;
    }

    NoticeContent of(CaseFile file) {
        return contents.stream()
                .filter(content -> content.itemKey().equals(file.itemKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        file.itemKey() + " has a public notice but says nothing of its content"));
    }
}
