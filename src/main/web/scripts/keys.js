// The hall's keyboard map. Bare letters never act while somebody types, nothing acts while an input method composes.
const typing = (element) =>
    element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName)
    || (element.tagName === "INPUT" && !/^(button|submit|reset|checkbox|radio|file)$/.test(element.type));

const composing = (event) => event.isComposing || event.keyCode === 229;

let awaitingSection = 0;

function focusField(element) {
    element.focus();
    if (typeof element.select === "function") element.select();
}

function readCard() {
    const field = document.querySelector("[data-card]");
    if (field) focusField(field);
}

function nextRegion(backwards) {
    const regions = [...document.querySelectorAll("[data-region]")].filter((region) => region.offsetParent);
    if (!regions.length) return;
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const step = backwards ? -1 : 1;
    const region = regions[(here + step + regions.length) % regions.length];
    const target = region.querySelector("input:not([type=hidden]),select,textarea,button,a[href]") ?? region;
    if (target === region) region.tabIndex = -1;
    target.focus();
}

function submitPage() {
    const active = document.activeElement;
    const form = active?.closest("form[data-main]") ?? document.querySelector("form[data-main]");
    if (!form) return;
    active?.blur();
    const button = form.querySelector("button[data-default]") ?? form.querySelector("button:not([type=button])");
    form.requestSubmit(button ?? undefined);
}

/** Where nothing lies behind, Esc leaves the field, so that g and / work. */
function goBack() {
    const back = document.querySelector("a[data-back]");
    if (back) back.click();
    else document.activeElement?.blur();
}

function search() {
    const field = document.querySelector("[data-search]");
    if (field) focusField(field);
    else document.querySelector("a[data-search-page]")?.click();
}

/** The newest letter if the page has one to print, else the page itself. */
function printPaper() {
    const letter = document.querySelector("a[data-print]");
    if (letter) letter.click();
    else window.print();
}

function showKeys() {
    const dialog = document.getElementById("keys");
    if (dialog && !dialog.open) dialog.showModal();
}

function functionKey(event) {
    switch (event.key) {
        case "F2": return readCard;
        case "F6": return () => nextRegion(event.shiftKey);
        case "F8": return printPaper;
        case "Enter": return event.ctrlKey ? submitPage : null;
        case "Escape": return document.querySelector("dialog[open]") ? null : goBack;
        default: return null;
    }
}

function bareKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return null;
    if (awaitingSection > Date.now() && /^[1-9]$/.test(event.key)) {
        return () => document.querySelector(`a[data-section="${event.key}"]`)?.click();
    }
    switch (event.key) {
        case "/": return search;
        case "?": return showKeys;
        case "g": return () => { awaitingSection = Date.now() + 1500; };
        default: return null;
    }
}

/** ↑ and ↓ walk a result list from its search box; Enter in the box opens the first hit. */
function walkHits(event) {
    if (!/^(ArrowDown|ArrowUp|Enter)$/.test(event.key) || event.ctrlKey) return null;
    const links = [...document.querySelectorAll("[data-hits] a, [data-hits] button")];
    const at = links.indexOf(document.activeElement);
    const box = document.querySelector("[data-search]");
    if (!links.length || (at < 0 && document.activeElement !== box)) return null;
    if (event.key === "Enter") return at < 0 && box.value && box.dataset.shown === box.value ? () => links[0].click() : null;
    const next = event.key === "ArrowDown" ? at + 1 : at - 1;
    return () => (next < 0 ? box : links[Math.min(next, links.length - 1)]).focus();
}

/** Digits choose a radio while a radio of that group has the focus. */
function chooseByDigit(event) {
    const radio = event.target;
    if (radio.type !== "radio" || event.ctrlKey || event.altKey || !/^[1-9]$/.test(event.key)) return null;
    if (awaitingSection > Date.now()) return null;
    const group = [...document.querySelectorAll("input[type=radio]")].filter((one) => one.name === radio.name);
    const chosen = group[Number(event.key) - 1];
    return chosen ? () => { chosen.focus(); chosen.click(); } : null;
}

export function listenForKeys() {
    document.addEventListener("keydown", (event) => {
        if (composing(event)) return;
        const action = functionKey(event) ?? walkHits(event) ?? chooseByDigit(event) ?? bareKey(event);
        if (!action) return;
        event.preventDefault();
        action();
    });
    document.addEventListener("click", ({ target }) => {
        const act = target.closest?.("[data-act]")?.dataset.act;
        if (act === "keys") showKeys();
        if (act === "print") printPaper();
    });
}
