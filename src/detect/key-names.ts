/**
 * Names under which senders pass metadata, lower case, letters and digits only: `deviceModel`, `device_model`
 * and `device-model` are all `devicemodel`. One line of names a rule.
 */
export const KEY_NAMES = {
  presence:
    'presence presencestatus presencestate onlinestatus useronline isonline online availability userpresence userstatus presenceshow isavailable anwesenheit enligne enlinea presenca onlinestate activestatus isactive присутствие всети онлайн cevrimici statusonline dostepnosc aanwezigheid 在线 在线状态 オンライン estaenlinea conectado currentlyactive useractive isuseronline',
  status: 'status show state estado statut stato',
  lastSeen:
    'lastseen lastseenat lastseents lastseentime lastactive lastactiveat lastactivets lastactivetime lastactivity lastactivityat lastonline lastonlineat lastonlinetime lastpresence lastvisit lastvisited seenat wasonline zuletztonline zuletztgesehen dernierevisite ultimavez ultimaconexion vistoporultimavez ultimoacesso ultimoaccesso lastactivetimestamp lastseentimestamp lastonlinets lastactiveago lastseenago secondssinceactive derniereconnexion vuedernierement vistoporultimo ultimavezvisto ultimaconexao ultimoingresso былвсети последнийвход последняяактивность songorulme ostatnioonline laatstgezien terakhirdilihat 最后在线 最終ログイン lastactivitytime lastseenms',
  typing:
    'typing istyping composing iscomposing typingstate typingstatus typingindicator chatstate writing iswriting tippt schreibt escribiendo digitando ecrit usertyping typingnow entraindecrire entraindetaper stascrivendo scrivendo печатает набирает yaziyor pisze typt mengetik 正在输入 入力中 estaescribiendo estadigitando typingon typingnotification',
  message:
    'text message body msg messagetext messagebody msgtext msgbody msgcontent messagecontent plaintext chatmessage chattext caption content nachricht nachrichtentext mensaje mensagem messaggio texto texte testo bericht wiadomosc bodytext textbody textcontent posttext commenttext draft drafttext replytext smstext сообщение текст mesaj pesan 消息 メッセージ 메시지 संदेश رسالة messageplain textmessage messageplaintext smsbody',
  device:
    'device devicemodel devicename devicetype phonemodel phonename handset hwmodel hardwaremodel devicemodelname deviceproduct devmodel dmodel machinemodel geraet geratemodell appareil modele dispositivo modelo modello devicemanufacturer manufacturer devicebrand devicevendor mobilemodel modelid uamodel устройство модель модельустройства cihaz cihazmodeli urzadzenie modelurzadzenia toestel perangkat 设备 设备型号 機種 端末 devicemodelidentifier modelidentifier mobilemodelname mobilemarketingname marketingname devicemarketingname deviceproductname modeloaparelho modeleappareil modeledelappareil',
  model: 'model modelname mdl',
  os: 'os osname operatingsystem operatingsystemname platform platformname systemname sysname osinfo ostype osfamily useros betriebssystem systemeexploitation sistemaoperativo sistemaoperacional osnamever uaplatform oscpu ossdk clientplatform deviceplatform система операционнаясистема isletimsistemi systemoperacyjny besturingssysteem sistemoperasi 操作系统 systeme',
  osVersion:
    'osversion osver operatingsystemversion platformversion systemversion sysversion sysver deviceos clientos hostos androidversion iosversion osbuild osv deviceosversion androidapilevel versionsistema osversionname osrelease',
  browser:
    'browser browsername browserversion browserver useragent ua browserinfo clientbrowser navigator browserfamily navegador navigateur browserua useragentstring clientua uafullversion uabrands uabrand browsermajor',
  appVersion:
    'appversion appver appversionname clientversion clientver applicationversion appbuild buildnumber buildversion clientbuild clientbuildnumber release releaseversion versionname versioncode appv apprelease webversion appversioncode appversionstring appversionshort bundleversion bundleshortversion shortversionstring appbuildversion',
  screen:
    'screen screensize screenresolution resolution screenres viewport viewportsize display displaysize displayresolution windowsize screendimensions screeninfo sr vp scr bildschirm aufloesung auflosung ecran resolucion pantalla tela risoluzione schermo browsersize innersize screenrect winsize screendims viewportres res разрешение экран ekran ekrancozunurlugu schermresolutie layar 屏幕 屏幕分辨率 画面 bildschirmaufloesung bildschirmauflosung bildschirmgroesse resolucionpantalla resolucaotela resolutionecran tailleecran risoluzioneschermo displaymetrics screenspec sres',
  language:
    'locale lang language languages userlanguage userlang browserlanguage browserlang navlanguage navigatorlanguage systemlanguage systemlocale devicelanguage devicelocale applanguage applocale userlocale clientlocale clientlanguage uilanguage uilang uilocale hl ul langcode languagecode localecode preferredlanguage acceptlanguage sprache langue idioma lingua linguagem jazyk yazyk currentlanguage currentlocale displaylanguage localeid язык локаль dil jezyk taal bahasa 语言 語言 言語 언어 भाषा لغة systemlangcode devicelanguagecode contentlanguage lc',
  timezone:
    'tz timezone timezonename timezoneid tzname tzid usertimezone devicetimezone clienttimezone clienttz usertz localtimezone ianatimezone timezoneoffset tzoffset utcoffset gmtoffset tzo timezoneoffsetminutes zeitzone fuseauhoraire zonahoraria fusohorario fusoorario browsertimezone systemtimezone localtz olsontz часовойпояс saatdilimi strefaczasowa tijdzone zonawaktu 时区 タイムゾーン 시간대 tzn timezoneoffsetseconds devicetimezoneoffsetseconds timezoneoffsetsec olsontimezone timezoneinfo utcoffsetminutes',
  battery:
    'battery batterylevel batterypercent batterypercentage batterypct batt battlevel battpct batterystate batterystatus batterycharge batteryinfo powerlevel akku akkustand batterie niveaubatterie bateria nivelbateria batteria chargelevel batterycharging ischarging bat заряд батарея pil pilseviyesi bateriapoziom accu baterai 电池 电量 バッテリー livellobatteria niveldebateria batterylvl batterypower remainingbattery',
  hardware:
    'cores cpucores corecount numcores numberofcores ncores cpucount numcpus ncpu logicalcores logicalprocessors hardwareconcurrency concurrency devicememory ram ramgb ramsize totalram totalmemory memorygb memorysize physicalmemory mem cpu cpuname cpumodel cpuarch cputype cpuclass processor processors gpu gpuname gpumodel gpuvendor gpurenderer webglrenderer webglvendor unmaskedrenderer unmaskedvendor renderer architecture maxtouchpoints kerne prozessor coeurs nucleos nuclei hwconcurrency hw cpucorecount ncpus processorcount hardwarecores ядра cpunum numcpu cpucorenum memsize totalmem devicememorygb ramtotal gpudevice',
  ip: 'ip ipaddress ipaddr ipv4 ipv6 clientip userip remoteip remoteaddr remoteaddress publicip localip externalip internalip xforwardedfor forwardedfor xrealip realip deviceip sourceip srcip originip addr hostip clientaddress ipadresse adresseip direccionip enderecoip indirizzoip lastip loginip visitorip cfconnectingip trueclientip ipadd clientaddr remoteipaddress publicipaddress localipaddress cip uip ipадрес ipaдрес айпи userипадрес geoip clientipaddress peeraddress sourceaddress ipaddressv4 ipaddressv6',
  geo: 'loc location geo geolocation coords coordinates coordinate latlng latlon latlong ll position gps gpsposition gpslocation gpscoords gpscoordinates geopoint geoposition geopos geocoords point userlocation devicelocation currentlocation lastlocation standort koordinaten posicion ubicacion localizacao posizione emplacement lnglat geocoordinates whereabouts place latitudelongitude ubicacionactual местоположение координаты konum lokasi lokalizacja locatie 位置 位置情報 지역좌표 geocoord latitudelongitudepair',
  center: 'center centre mapcenter',
  latitude:
    'lat latitude latit breitengrad latitud latitudine latdeg gpslat gpslatitude geolat geolatitude userlat latitudedegrees широта enlem szerokosc breedtegraad 纬度 緯度 locationlat locationlatitude',
  longitude:
    'lng lon long longitude longit laengengrad langengrad longitud longitudine londeg gpslng gpslon gpslong gpslongitude geolng geolon geolong geolongitude userlng userlon longitudedegrees долгота boylam dlugosc lengtegraad 经度 経度 locationlng locationlon locationlongitude',
  coarseLocation:
    'city cityname town countrycode country countryname countryiso isocountry geocountry geocity georegion regioncode regionname zip zipcode postalcode postcode plz stadt ville ciudad cidade metro dma subdivision county',
  authToken:
    'token accesstoken authtoken authorization auth jwt bearer bearertoken sessiontoken refreshtoken idtoken apitoken usertoken securitytoken csrftoken xsrftoken csrf xsrf logintoken authkey secret password passwd passwort pin otp passcode credential credentials',
  trackingId:
    'clientid cid visitorid visitor visitoruuid anonymousid anonid distinctid ga gid fbp fbc muid gclid fbclid msclkid trackingid trackid cookieid cookie cookies browserid guestid uidcookie sessionid sid sessid jsessionid phpsessid ajsanonymousid amplitudeid mixpaneldistinctid externalid',
  deviceId:
    'deviceid did deviceuuid deviceguid udid installationid installid instanceid iid machineid hwid hardwareid serial serialnumber imei imsi meid androidid idfv vendorid macaddress bluetoothaddress wifimac bssid deviceidentifier uniquedeviceid identifierforvendor openudid oaid',
  advertisingId:
    'idfa gaid adid advertisingid aaid adidentifier googleadid googleadvertisingid advertiserid ifa rdid maid gpsadid googleaid advertisingidentifier googleplayadvertisingid idfadvertising',
  pushToken:
    'pushtoken fcmtoken devicetoken registrationtoken registrationid gcmtoken apnstoken apnsdevicetoken pushid pushendpoint pushsubscription notificationtoken fcm gcm pushkey',
  userId:
    'userid uid accountid memberid customerid profileid userguid useruuid loginid currentuserid myid selfid ownid uuid userkey acctid subscriberid user author owner',
  phone:
    'phone phones phonenumbers mobiles telephones phonehash phonehashes hashedphones hashedphone phonesha256 sha256phone sha256phonenumber phonenumberhash hashedphonenumber udph hpn uhpn phonenumber phoneno mobile mobilenumber mobileno cell cellphone cellnumber tel telephone telephonenumber msisdn telefon telefonnummer handynummer telefono telefone celular numero numtel whatsapp wanumber contactnumber ph fon telnr e164 recipientphone callernumber calleenumber smsnumber recipientnumber sendernumber dialednumber destinationnumber',
  /** Of orders and builds as often as of telephones. */
  number: 'number',
  email:
    'email emails emailaddresses emailhash emailhashes hashedemails hashedemail emailhashed emailsha256 sha256email emailsha1 sha1email emailmd5 md5email sha256emailaddress emailaddresshash hashedemailaddress emsha256 udem hem uhem emailaddress mail mailaddress usermail useremail em correo correoelectronico courriel contactemail recipientemail replyto',
  recipient:
    'to recipient recipients jid peer peerid chat chatid contact contacts contactid contactjid from sender senderid participant participants addressee destination dest receiver receiverid remotejid toid touser targetuser target friend friends buddy buddies phonebook addressbook people',
  search:
    'q query search searchquery searchterm searchterms searchtext searchstring searchkeyword keyword keywords suche suchbegriff recherche busqueda busca ricerca terms',
  event:
    'event eventname eventtype eventaction ev action evt evtname interaction metricname ename actionname ereignis evenement evento useraction',
  /** Of an event in some analytics, and the language of a text elsewhere. */
  shortEvent: 'en',
  sessionTiming:
    'sessionduration sessionlength sessiontime timeonpage timeonsite timespent engagementtime engagementtimemsec dwelltime activetime sessionstart sessionstarttime sessionstarted sessionend uptime foregroundtime pagetime visitduration et sessionage idletime',
  pageUrl:
    'url pageurl href pagehref documenturl documentlocation dl dr referrer referer ref pagereferrer documentreferrer currenturl pagepath path page pageaddress locationhref origin landingpage uri pageuri visitedurl siteurl baseurl initialreferrer',
  connection:
    'connection connectiontype effectivetype effectiveconnectiontype networktype nettype downlink rtt network netinfo networkinfo saveddata savedata bandwidth wifi iswifi conntype verbindung reseau',
  operator: 'operator provider',
  mobileNetwork:
    'mcc mnc carrier carriername operatorname mobileoperator networkoperator simoperator simcountry mccmnc cellid lac isp',
  fingerprint:
    'fingerprint fphash canvas canvashash canvasfp canvasfingerprint webglhash webglfp audiofp audiohash audiofingerprint fonts fontlist installedfonts plugins pluginlist browserfingerprint devicefingerprint fingerprintid colordepth pixelratio devicepixelratio dpr donottrack dnt',
  shortFingerprint: 'fp',
  diagnostics:
    'stack stacktrace backtrace exception crash crashlog crashreport errormessage errormsg errorstack minidump breadcrumbs heapsize jsheapsizelimit',
  name: 'name fullname displayname firstname lastname givenname familyname surname realname nickname pushname profilename contactname username screenname vorname nachname nom prenom nombre apellido cognome sobrenome fn ln verifiedname handle login',
  birth:
    'dob birthday birthdate dateofbirth birth geburtsdatum geburtstag fechanacimiento datenaissance datanascimento birthyear yearofbirth',
  age: 'age',
  gender: 'gender sex geschlecht genero sexe sesso sexo',
  postal:
    'street streetaddress address addressline address1 addressline1 homeaddress postaladdress strasse adresse direccion endereco indirizzo shippingaddress billingaddress',
  payment: 'cardnumber ccnumber creditcard pan cvv cvc cardexpiry iban accountnumber routingnumber',
  readReceipt:
    'readreceipt readreceipts readat markread markasread isread readts readtimestamp lastread lastreadid lastreadts readmark seenby readby',
  deliveryReceipt:
    'deliveryreceipt delivered deliveredat isdelivered deliverystatus receipt deliveryack deliveredto',
  group: 'groupid group groups groupjid groupname groupids channelid roomid teamid guildid',
  messageMetadata:
    'messageid msgid conversationid threadid sentat senttime clientmsgid stanzaid messagetype msgtype messagetimestamp',
  callMetadata: 'callid callduration calltype callstate callstart callend',
  adInteraction: 'adclick adimpression adunit adslot adview campaignid creativeid placementid',
  screenWidth: 'screenwidth viewportwidth windowwidth innerwidth displaywidth sw screenw vpw browserwidth',
  screenHeight:
    'screenheight viewportheight windowheight innerheight displayheight sh screenh vph browserheight',
  /** What these mean, the object tells that they stand in. */
  partLevel: 'level value percent percentage pct lvl',
  partWidth: 'width w',
  partHeight: 'height h',
  partVersion: 'version ver v build firmware driver revision oid',
  partOffset: 'offset zone',
  partArea: 'area region state',
  kind: 'type t op cmd kind command opcode tag',
} as const;

export type RuleName = keyof typeof KEY_NAMES;
