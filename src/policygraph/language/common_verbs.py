"""Common verbs that say nothing of policy: known so that a clause finds its finite verb, never for their class."""

from __future__ import annotations

from policygraph.language.lists import words

NB = words(
    """
    akte anta antyde avhenge avløse avsløre avta begrave begå bekymre belaste benekte berøre besitte beskrive bestille
    bestride bestå betrygge bevege bidra bistå blomstre bløte brekke brenne bryte bråke by bære bøye danse dekke
    diktere dominere dra drepe drikke drømme duge dø egne elske engste erfare ergre erobre erte fare ferdes finne
    flakke fly flykte flyte flytte forekomme foreligge forestille forklare forkynne forlange forme formidle fornærme
    forplante forrente forsinke forsvinne forsøke fortelle fortjene forundre forurense forvente forverre forvolde
    framgå framkomme frasi fremgå fremkomme fryde frykte føde følge gape gifte gjemme gjengi gjenstå gjenta gjette
    glede glemme gli gnage grense gruble grue gråte gynge gå handle hate hende henge herje herske hilse hindre hvile
    håndhilse håpe ile innebære inneholde innse innta inntre inntreffe interessere irritere jamre jobbe karakterisere
    kaste kjempe kjenne kjennetegne klamre klatre klemme knele knytte kolonisere komme konstatere krangle krenke krype
    krysse kvele kverne latterliggjøre le leke lengte leve lide ligge ligne lukte lute lyse lystre lytte lyve løpe
    mane marsjere mestre minnes misbruke misforstå misligholde mislike mislykkes mistenke mistro more motta mumle måke
    nevne nyte nærme nøle omfavne omgi omhandle omkomme omtale oppdage oppfordre oppføre oppgi opphisse opphøre
    opprøre oppsluke oppstå oppsøke oppta opptre overbevise overdrive overgi overgå overleve overraske overse
    oversette overskride overstige passere peke pine plukke poengtere prate preke provosere puste påføre pågå påstå
    påvirke raste reise rekke renne respondere ruge råde råtne sakke savne score se seile sende servere signalisere
    sitere skade skamme skape skjelle skjønne skremme skrike skryte skygge skylde skyldes slenge slippe slite sluke
    slå smake smelte smile snakke snike snuble sove spille spise spre springe spå spørre starte steke stemme stige
    stikke stille stilne stinke stjele stole streife strekke streve stride strø stupe styrte støte støve sulte surre
    sveise svi svike svinge svulme sykle symbolisere syne synes synke tape tenke tenne terge tie tigge tilbe tilgi
    tilhøre tilsi tilskrive tiltrekke titte tjene trampe treffe trene trives tro trone trosse true tvile tvinge tyde
    tygge tømme tørke tørre utarte utebli utkjempe utløse utsette utspille utstråle uttale uttrykke utøve vandre vanne
    vanskjøtte vansmekte varsle vedgå vedrøre vegre veie vekke verke vikle vinke vise vite vokse våkne yte ytre ærgre
    ødelegge ønske
    absorbere addere administrere adressere artikulere debutere demonstrere dempe deponere eksistere eksponere
    eskalere filtrere formatere garnere generere intervenere kollidere kommentere konfrontere konkludere konsumere
    kontakte korrespondere manøvrere marsjere migrere nominere notere nummerere okkupere operere opponere
    overprodusere plassere prestere protestere provosere rangere regjere representere respondere resultere rotere
    suggerere summere telefonere variere vibrere
    """
)
NN = words(
    """
    akte avhenge avsløre begå belaste beskrive bestille
    bry døy ete ferdast forklare forsvinne fortelje framgå frykte føde
    førekome gifte gjenta glede gløyme gråte hende hugse håpe innehalde innsjå kaste kjempe kjenne kjenneteikne kvile
    leike lengte leve lide ligge liggje likne minnast misbruke mislike nemne nyte omfatte omhandle omtale oppdage
    oppføre opptre overleve overraske passere peike påføre påstå påverke reise sakne sende skjøne skremme skrike
    skuldast slite smake snakke sove spele spørje stige stole strekkje streve stride svelte sykle syne tape tene
    tenkje tilseie treffe trivast tru tvile tyde tørre utløyse uttale uttrykke vakne vandre vekse verke vise yte
    øydelegge øydeleggje
    absorbere addere administrere adressere artikulere debutere demonstrere dempe deponere eksistere eksponere
    eskalere filtrere formatere garnere generere intervenere kollidere kommentere konfrontere konkludere konsumere
    kontakte korrespondere manøvrere marsjere migrere nominere notere nummerere okkupere operere opponere
    overprodusere plassere prestere protestere provosere rangere regjere representere respondere resultere rotere
    suggerere summere telefonere variere vibrere
    """
)
