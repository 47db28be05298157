// What plain forms need: one submit per click, drafts saved while typing, focus on the error summary, questions shown on choice.
const SAVE_AFTER_MS = 600;
const SAVE_GIVEN_UP_MS = 5000;
const LARGEST_FILE = 10 * 1024 * 1024;

function guardDoubleSubmit() {
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        if (event.defaultPrevented || form.method === "get") return;
        form.dataset.sent = "yes";
        form.setAttribute("aria-busy", "true");
    });
    // A page brought back from the browser's memory may be sent again.
    window.addEventListener("pageshow", () =>
        document.querySelectorAll("form[data-sent]").forEach((form) => {
            delete form.dataset.sent;
            form.removeAttribute("aria-busy");
        }));
}

const unsaved = (status) => status === 409
    ? "草稿没有保存：这份内容已经另行保存或者办结，请刷新后再改"
    : "草稿没有保存：请检查登录状态后按 Ctrl+Enter 提交";

async function save(form, status) {
    if (form.dataset.sent) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    const patience = new AbortController();
    const impatient = setTimeout(() => patience.abort(), SAVE_GIVEN_UP_MS);
    try {
        const answer = await fetch(form.dataset.autosave, {
            method: "POST", body, headers: { "X-Autosave": "1" }, redirect: "manual", keepalive: true, signal: patience.signal,
        });
        if (answer.ok) form.dispatchEvent(new CustomEvent("draft-saved", { bubbles: true }));
        status.textContent = answer.ok ? "草稿已保存" : unsaved(answer.status);
    } catch {
        status.textContent = "草稿没有保存：网络不通，请稍后再试";
    } finally {
        clearTimeout(impatient);
    }
}

function autosave(form) {
    const status = form.querySelector("[data-saved]") ?? document.createElement("span");
    let waiting = 0;
    let going = null;
    // One after the other, also before the page itself is sent: of two on the way at once the older could arrive last.
    const start = () => {
        const mine = Promise.resolve(going).then(() => save(form, status)).then(() => { if (going === mine) going = null; });
        going = mine;
    };
    const later = () => {
        clearTimeout(waiting);
        waiting = setTimeout(start, SAVE_AFTER_MS);
    };
    form.addEventListener("submit", (event) => {
        if (!going) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const { submitter } = event;
        going.then(() => form.requestSubmit(submitter));
    }, { capture: true });
    form.addEventListener("input", later);
    form.addEventListener("change", later);
}

/** [data-shows="name=value,value"]: visible only while the named field of the same form has one of the values. */
function showOnChoice(block) {
    const [name, values] = block.dataset.shows.split("=");
    const form = block.closest("form");
    const update = () => {
        const chosen = new FormData(form).getAll(name);
        block.hidden = !values.split(",").some((value) => chosen.includes(value));
    };
    form.addEventListener("change", update);
    update();
}

/** The browser's own words for choosing a file follow the PC's language: ours stand in their place. */
function nameFileChoice(input) {
    const button = document.createElement("label");
    button.htmlFor = input.id;
    button.className = "hall-file";
    button.setAttribute("aria-hidden", "true");
    const show = () => {
        const [file] = input.files;
        const tooLarge = file?.size > LARGEST_FILE;
        button.textContent = tooLarge ? `${file.name} 超过 10 MB，请重新选择` : file ? `已选 ${file.name}` : "选择文件";
        if (tooLarge) input.value = "";
    };
    input.classList.add("hall-file-input");
    input.after(button);
    input.addEventListener("change", show);
    show();
}

export function mountForms() {
    guardDoubleSubmit();
    document.querySelectorAll("form[data-autosave]").forEach(autosave);
    document.querySelectorAll("[data-shows]").forEach(showOnChoice);
    document.querySelectorAll("input[type=file]").forEach(nameFileChoice);
    document.querySelector("[data-errors]")?.focus();
}
