package org.onewindow.publicnotice;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.casework.CaseFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what an item shows to the public. */
@Component
class NoticeContents {

    private final Map<String, NoticeContent> byItem;

    NoticeContents(ObjectProvider<NoticeContent> contents) {
        this.byItem = contents.stream().collect(Collectors.toMap(NoticeContent::itemKey, Function.identity()));
    }

    NoticeContent of(CaseFile file) {
        NoticeContent content = byItem.get(file.itemKey());
        if (content == null) {
            throw new IllegalStateException(file.itemKey() + " has a public notice but says nothing of its content");
        }
        return content;
    }
}
