// The business form: schema and data are embedded as JSON, the answer is posted as an ordinary form in a hidden field.
import { createForm } from "@bpmn-io/form-js-viewer";
import flatpickr from "flatpickr";
import { Mandarin } from "flatpickr/dist/l10n/zh.js";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "./form.css";
import { translate } from "./form-words.js";

flatpickr.localize(Mandarin);

/** Links of the page's error summary lead to #form.<key>; the island names its fields in its own way. */
function follow(place, schema, link) {
    const key = link.hash.slice("#form.".length);
    const field = schema.components.find((component) => component.key === key);
    return field ? place.querySelector(`[id*="-${field.id}"]:is(input,select,textarea)`) : null;
}

function firstError(place) {
    const invalid = place.querySelector("[aria-invalid=true], .fjs-has-errors input, .fjs-has-errors select, .fjs-has-errors textarea");
    invalid?.focus();
}

async function mount(place) {
    const { schema, data } = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const form = await createForm({
        container: place, schema, data, additionalModules: [{ translate: ["value", translate] }],
    });
    const target = document.getElementById(place.dataset.target);
    const page = target.form;
    const keep = (values) => { target.value = JSON.stringify(values ?? {}); };
    keep(data);
    form.on("changed", ({ data: values }) => {
        keep(values);
        target.dispatchEvent(new Event("change", { bubbles: true }));
    });
    // The page's own form is outside the island: it takes the island's answer with it, or stays when fields are wrong.
    page.addEventListener("submit", (event) => {
        const { data: values, errors } = form.submit();
        keep(values);
        if (!Object.keys(errors).length || event.submitter?.formNoValidate) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        firstError(place);
    }, { capture: true });
    document.querySelectorAll('a[href^="#form."]').forEach((link) => link.addEventListener("click", (event) => {
        event.preventDefault();
        follow(place, schema, link)?.focus();
    }));
    if (!document.querySelector("[data-errors]")) place.querySelector("input,select,textarea")?.focus();
    place.dataset.ready = "yes";
}

document.querySelectorAll("[data-island=form]").forEach(mount);
