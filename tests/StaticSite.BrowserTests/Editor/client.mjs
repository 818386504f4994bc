// A language client over the pipe, with the packages that editors are built with.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification, InitializeRequest,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const capabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
}

/** An editor with a copy of a site open. */
export class Editor {
  #texts = new Map()
  #versions = new Map()
  #diagnostics = new Map()
  #waiting = []

  /** Starts the server and greets it. */
  static async start(command, site) {
    const editor = new Editor()
    editor.root = mkdtempSync(join(tmpdir(), 'static-site-lsp-'))
    cpSync(site, join(editor.root, 'input'), { recursive: true })
    const [program, ...args] = command
    editor.process = spawn(program, args, { cwd: editor.root, stdio: ['pipe', 'pipe', 'pipe'] })
    editor.errors = ''
    editor.process.stderr.on('data', (text) => { editor.errors += text })
    editor.ended = new Promise((resolve) => editor.process.on('exit', resolve))
    editor.connection = createProtocolConnection(new StreamMessageReader(editor.process.stdout), new StreamMessageWriter(editor.process.stdin))
    editor.registered = new Promise((resolve) => editor.connection.onRequest(RegistrationRequest.type, (asked) => resolve(asked)))
    editor.connection.onNotification(PublishDiagnosticsNotification.type, (told) => editor.#take(told))
    editor.connection.listen()
    const greeting = editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: pathToFileURL(editor.root).href, workspaceFolders: null, capabilities,
    })
    const failure = editor.ended.then((code) => Promise.reject(new Error(`the server ended with ${code}: ${editor.errors}`)))
    failure.catch(() => {})
    editor.greeting = await Promise.race([greeting, failure])
    await editor.connection.sendNotification(InitializedNotification.type, {})
    return editor
  }

  uri(path) {
    return pathToFileURL(join(this.root, 'input', path)).href
  }

  /** The path of an address below the input folder. */
  path(uri) {
    return uri.slice(this.uri('').length).replace(/^\//, '')
  }

  version(path) {
    return this.#versions.get(path)
  }

  async open(path) {
    const text = readFileSync(join(this.root, 'input', path), 'utf8')
    this.#texts.set(path, text)
    this.#versions.set(path, 1)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), languageId: 'plaintext', version: 1, text },
    })
  }

  /** Types something in place of some words, as an incremental change; gives the place behind it. */
  async type(path, words, text) {
    const before = this.#texts.get(path)
    const start = before.indexOf(words)
    if (start < 0) throw new Error(`${path} does not hold ${words}`)
    this.#texts.set(path, before.slice(0, start) + text + before.slice(start + words.length))
    this.#versions.set(path, this.#versions.get(path) + 1)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), version: this.#versions.get(path) },
      contentChanges: [{ range: { start: place(before, start), end: place(before, start + words.length) }, text }],
    })
    return this.at(path, text)
  }

  /** Parameters that name the place behind the first of some words. */
  at(path, words) {
    const text = this.#texts.get(path) ?? readFileSync(join(this.root, 'input', path), 'utf8')
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${path} does not hold ${words}`)
    return { textDocument: { uri: this.uri(path) }, position: place(text, start + words.length) }
  }

  /** The diagnostics of a file, once they are as asked for. */
  diagnostics(path, isWanted) {
    const told = this.#diagnostics.get(path)
    if (told !== undefined && isWanted(told)) return Promise.resolve(told)
    return new Promise((resolve) => this.#waiting.push({ path, isWanted, resolve }))
  }

  write(path, text) {
    writeFileSync(join(this.root, 'input', path), text)
  }

  /** Says goodbye as the protocol asks; gives what the server ended with. */
  async stop() {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    const code = await this.ended
    this.connection.dispose()
    rmSync(this.root, { recursive: true })
    return code
  }

  #take({ uri, diagnostics, version }) {
    const path = this.path(uri)
    // What is told of an older text is passed over, as editors do.
    if (version !== undefined && version !== this.#versions.get(path)) return
    this.#diagnostics.set(path, diagnostics)
    const ready = this.#waiting.filter((waiting) => waiting.path === path && waiting.isWanted(diagnostics))
    this.#waiting = this.#waiting.filter((waiting) => !ready.includes(waiting))
    ready.forEach((waiting) => waiting.resolve(diagnostics))
  }
}

function place(text, offset) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1).length }
}
