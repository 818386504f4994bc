// What an author gets in an editor. Run as `node language-server.test.mjs SITE PROGRAM ARGUMENT…`.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  CodeActionRequest, CompletionRequest, DefinitionRequest, DidChangeWatchedFilesNotification, HoverRequest, PrepareRenameRequest,
  ReferencesRequest, RenameRequest, WillRenameFilesRequest,
} from 'vscode-languageserver-protocol/node'
import { Editor } from './client.mjs'

const [site, ...command] = process.argv.slice(2)
const article = 'articles/bell-rock-lighthouse.md'
const events = 'timeline/lights.yml'
const options = { timeout: 120_000 }
let editor

const complete = async (params) => {
  const { items } = await editor.connection.sendRequest(CompletionRequest.type, params)
  return items.map((item) => item.label)
}
const ask = (request, params) => editor.connection.sendRequest(request.type, params)

before(async () => {
  editor = await Editor.start(command, site)
  await editor.open(article)
  await editor.open(events)
}, options)

after(async () => {
  const code = await editor.stop()
  assert.equal(code, 0)
  assert.equal(editor.errors, '')
}, options)

test('The server says what it can do', options, () => {
  const { capabilities } = editor.greeting
  assert.equal(capabilities.positionEncoding, 'utf-16')
  assert.equal(capabilities.textDocumentSync.change, 2)
  assert.ok(capabilities.completionProvider && capabilities.hoverProvider && capabilities.definitionProvider && capabilities.referencesProvider)
  assert.ok(capabilities.renameProvider.prepareProvider && capabilities.codeActionProvider)
})

test('Changes on disk are asked for', options, async () => {
  const { registrations } = await editor.registered
  assert.equal(registrations[0].method, 'workspace/didChangeWatchedFiles')
})

test('A link completes by id and by name, and closes itself', options, async () => {
  await editor.type(article, 'still at work.', 'still at work. [[')
  const { items } = await ask(CompletionRequest, editor.at(article, 'still at work. [['))
  const labels = items.map((item) => item.label)
  assert.ok(labels.includes('privateer') && labels.includes('john-smeaton') && !labels.includes('trinity-house-eddystone'))
  const inserted = items.find((item) => item.label === 'privateer').textEdit
  assert.equal(inserted.newText, 'privateer]]')
  assert.deepEqual(inserted.range.start, editor.at(article, 'still at work. [[').position)

  await editor.type(article, 'still at work. [[', 'still at work. [[smeat')
  assert.deepEqual(await complete(editor.at(article, 'still at work. [[smeat')), ['john-smeaton'])
  await editor.type(article, 'still at work. [[smeat', 'still at work.')
})

test('A citation completes with sources only', options, async () => {
  await editor.type(article, 'still at work.', 'still at work. [@trin')
  assert.deepEqual(await complete(editor.at(article, 'still at work. [@trin')), ['trinity-house-eddystone'])
  await editor.type(article, 'still at work. [@trin', 'still at work.')
})

test('Values complete with what their key takes', options, async () => {
  assert.deepEqual(await complete(editor.at(events, 'people: [henry')), ['henry-winstanley'])
  assert.deepEqual(await complete(editor.at(events, 'tracks: [')), ['eddystone', 'scottish-lights'])
  assert.deepEqual(await complete(editor.at(events, '    - encyc')), ['encyclopedia-eddystone'])
  assert.ok((await complete(editor.at(events, 'kind: '))).includes('launch'))
  assert.deepEqual(await complete(editor.at(article, 'target: north')), ['northern-lighthouse-board', 'northern-lighthouse-board-appointed', 'aberdeen-northern-lighthouse-board'])
  assert.ok((await complete(editor.at(article, '  - type: '))).includes('overseen-by'))
})

test('Keys complete with those that are not there yet', options, async () => {
  await editor.type(article, 'verified:', 'par\nverified:')
  const labels = await complete(editor.at(article, '\npar'))
  assert.ok(labels.includes('parties') && labels.includes('facts') && !labels.includes('title') && !labels.includes('relations'))
  await editor.type(article, 'par\nverified:', 'verified:')
})

test('Ids and keys explain themselves', options, async () => {
  const id = await ask(HoverRequest, editor.at(article, '[[sea-washed'))
  assert.match(id.contents.value, /\*\*Sea-washed tower\*\*|\*\*Sea\\-washed tower\*\*/i)
  assert.match(id.contents.value, /<https:\/\/lights\.example\/glossary\/sea-washed-tower\/>/)
  assert.equal(id.range.end.character - id.range.start.character, 'sea-washed-tower'.length)
  const key = await ask(HoverRequest, editor.at(article, '\nstat'))
  assert.match(key.contents.value, /superseded/)
  assert.equal(await ask(HoverRequest, editor.at(article, 'The light was')), null)
})

test('An id leads to its declaration', options, async () => {
  const term = await ask(DefinitionRequest, editor.at(article, '[[sea-washed'))
  assert.equal(editor.path(term.uri), 'terms/sea-washed-tower.md')
  const source = await ask(DefinitionRequest, editor.at(article, '[@national-records'))
  assert.equal(editor.path(source.uri), 'sources/lights.yml')
  const line = readFileSync(join(editor.root, 'input/sources/lights.yml'), 'utf8').split('\n')[source.range.start.line]
  assert.equal(line.slice(source.range.start.character, source.range.end.character), 'national-records-bell-rock')
})

test('An id is found wherever it is used', options, async () => {
  const params = { ...editor.at(article, '[[sea-washed'), context: { includeDeclaration: true } }
  const places = (await ask(ReferencesRequest, params)).map((place) => editor.path(place.uri))
  assert.deepEqual([...new Set(places)].sort(), [article, 'articles/eddystone-lighthouse.md', 'pages/home.md', 'site.yml', 'terms/sea-washed-tower.md', events])
})

test('Renaming an entry changes every use, the file and what it was called before', options, async () => {
  const params = editor.at(article, '[[sea-washed')
  assert.equal((await ask(PrepareRenameRequest, params)).placeholder, 'sea-washed-tower')
  const { documentChanges } = await ask(RenameRequest, { ...params, newName: 'rock-tower' })
  const move = documentChanges.at(-1)
  assert.equal(move.kind, 'rename')
  assert.equal(editor.path(move.newUri), 'terms/rock-tower.md')
  const texts = Object.fromEntries(documentChanges.slice(0, -1).map((file) => [editor.path(file.textDocument.uri), file.edits.map((edit) => edit.newText)]))
  assert.deepEqual(texts, {
    [article]: ['rock-tower'],
    'articles/eddystone-lighthouse.md': ['rock-tower'],
    'pages/home.md': ['rock-tower'],
    'site.yml': ['rock-tower'],
    'terms/sea-washed-tower.md': ['formerly: [sea-washed-tower]\n'],
    [events]: ['rock-tower'],
  })
})

test('An id that is taken or malformed is refused with the reason', options, async () => {
  const params = editor.at(article, '[[sea-washed')
  await assert.rejects(ask(RenameRequest, { ...params, newName: 'privateer' }), /the id `privateer` belongs to “Privateer” \(terms\/privateer\.md\)/)
  await assert.rejects(ask(RenameRequest, { ...params, newName: 'Rock Tower' }), /`Rock Tower` is not an id.*did you mean `rock-tower`\?/)
  await assert.rejects(ask(RenameRequest, { ...editor.at(article, 'The light was'), newName: 'x' }), /no id stands here/)
})

test('A file renamed in the list of files changes every use', options, async () => {
  const { documentChanges } = await ask(WillRenameFilesRequest, { files: [{ oldUri: editor.uri('terms/sea-washed-tower.md'), newUri: editor.uri('terms/rock-tower.md') }] })
  assert.equal(documentChanges.length, 6)
  assert.ok(documentChanges.every((change) => change.kind === undefined))
})

test('A mistake is shown while it is made, mended by a quick fix, and gone afterwards', options, async () => {
  await editor.type(article, '[[sea-washed-tower]]', '[[sea-washd-tower]]')
  const [fault] = await editor.diagnostics(article, (found) => found.length > 0)
  assert.equal(fault.code, 'SS301')
  assert.equal(fault.severity, 1)
  assert.equal(fault.source, 'static-site')
  assert.match(fault.message, /sea-washd-tower/)
  assert.deepEqual(fault.range.end, editor.at(article, '[[sea-washd-tower').position)

  const [action] = await ask(CodeActionRequest, { textDocument: { uri: editor.uri(article) }, range: fault.range, context: { diagnostics: [fault] } })
  assert.equal(action.kind, 'quickfix')
  assert.equal(action.isPreferred, true)
  const [{ textDocument, edits: [edit] }] = action.edit.documentChanges
  assert.equal(textDocument.version, editor.version(article))
  await editor.type(article, 'sea-washd-tower', edit.newText)
  assert.deepEqual(await editor.diagnostics(article, (found) => found.length === 0), [])
  assert.match(readFileSync(join(editor.root, 'input', article), 'utf8'), /\[\[sea-washed-tower\]\]/)
})

test('A second declaration names the first one', options, async () => {
  await editor.type(events, 'id: first-eddystone-tower-lost', 'id: first-eddystone-light-shown')
  const found = await editor.diagnostics(events, (all) => all.some((fault) => fault.relatedInformation?.length > 0))
  const [related] = found.find((fault) => fault.relatedInformation?.length > 0).relatedInformation
  assert.equal(editor.path(related.location.uri), events)
})

test('A change on disk is taken in', options, async () => {
  editor.write('terms/privateer.md', 'no keys here\n')
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: editor.uri('terms/privateer.md'), type: 2 }] })
  const [fault] = await editor.diagnostics('terms/privateer.md', (found) => found.length > 0)
  assert.equal(fault.code, 'SS201')
})

test('What is not known is refused and harms nothing', options, async () => {
  await assert.rejects(editor.connection.sendRequest('workspace/unheardOf', {}), { code: -32601 })
  await assert.rejects(editor.connection.sendRequest('textDocument/hover', { textDocument: {} }), { code: -32602 })
  await editor.connection.sendNotification('textDocument/didChange', { textDocument: 7 })
  assert.ok(await ask(HoverRequest, editor.at(article, '[[sea-washed')))
})
